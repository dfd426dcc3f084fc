#include "cases.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace {

std::vector<float> parametersToTry(const activation::Parameter& parameter) {
  std::vector<float> values{parameter.initial};
  for (const float candidate : {parameter.minimum, parameter.maximum, 0.0F, 1.0F, 0.3F, 2.5F, -0.7F,
                                -1.0F, 1.17549435e-38F}) {
    const bool is_accepted = candidate >= parameter.minimum && candidate <= parameter.maximum;
    if (is_accepted && std::find(values.begin(), values.end(), candidate) == values.end()) {
      values.push_back(candidate);
    }
  }
  return values;
}

std::string nameOf(std::string_view id, const std::vector<float>& parameters) {
  std::string name(id);
  if (!parameters.empty()) {
    char value[32];
    std::snprintf(value, sizeof value, "(%.9g)", static_cast<double>(parameters[0]));
    name += value;
  }
  return name;
}

std::vector<Case> makeCases() {
  std::vector<Case> cases;
  for (const activation::FunctionId id : allFunctions()) {
    const activation::Description& description = activation::description(id);
    const oracle::Function* expected = oracle::find(description.id);
    if (expected == nullptr) continue;
    const oracle::Accuracy accuracy = oracle::accuracyOf(description.id);
    if (description.parameters.empty()) {
      cases.push_back({id, &description, expected, accuracy, {}, std::string(description.id)});
      continue;
    }
    for (const float value : parametersToTry(description.parameters[0])) {
      std::vector<float> parameters{value};
      std::string name = nameOf(description.id, parameters);
      cases.push_back(
          {id, &description, expected, accuracy, std::move(parameters), std::move(name)});
    }
  }
  return cases;
}

}  // namespace

std::vector<activation::FunctionId> allFunctions() {
  std::vector<activation::FunctionId> ids;
  for (int i = 0; i < activation::functionCount(); ++i) {
    ids.push_back(static_cast<activation::FunctionId>(i));
  }
  return ids;
}

activation::FunctionId idOf(std::string_view id) {
  activation::FunctionId found{};
  if (!activation::find(id, found)) {
    std::fprintf(stderr, "the engine has no function %.*s\n", static_cast<int>(id.size()),
                 id.data());
    std::abort();
  }
  return found;
}

const std::vector<Case>& allCases() {
  static const std::vector<Case> kCases = makeCases();
  return kCases;
}

std::vector<Case> casesAtInitialParameters() {
  std::vector<Case> cases;
  for (const Case& c : allCases()) {
    if (cases.empty() || cases.back().id != c.id) cases.push_back(c);
  }
  return cases;
}

std::vector<float> initialParameters(activation::FunctionId id, std::size_t channels) {
  std::vector<float> values;
  for (const activation::Parameter& parameter : activation::description(id).parameters) {
    values.insert(values.end(), parameter.per_channel ? channels : 1, parameter.initial);
  }
  return values;
}
