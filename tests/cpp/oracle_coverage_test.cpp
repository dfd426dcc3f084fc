#include <doctest/doctest.h>

#include <set>
#include <string>

#include "cases.h"
#include "fixtures.h"

TEST_CASE("every function of the engine has an oracle") {
  for (const activation::FunctionId id : allFunctions()) {
    const std::string name(activation::description(id).id);
    CHECK_MESSAGE(
        oracle::find(name) != nullptr,
        "the engine's function \"" << name << "\" has no row in tests/cpp/oracle_formulas.h");
  }
}

TEST_CASE("every oracle belongs to a function of the engine") {
  for (const oracle::Function& function : oracle::functions()) {
    activation::FunctionId id{};
    CHECK_MESSAGE(activation::find(function.id, id), "the oracle's function \""
                                                         << std::string(function.id)
                                                         << "\" is unknown to the engine");
  }
}

TEST_CASE("every row of accuracy.csv belongs to a function of the engine") {
  const std::vector<fixtures::Row> rows = fixtures::readCsv("accuracy.csv");
  CHECK(!rows.empty());
  for (const fixtures::Row& row : rows) {
    activation::FunctionId id{};
    CHECK_MESSAGE(activation::find(row.at(0), id), row.at(0));
    CHECK(!oracle::accuracyOf(row.at(0)).isExact());
  }
}

TEST_CASE("every function with a parameter has a parameter derivative in the oracle") {
  for (const Case& c : allCases()) {
    CAPTURE(c.name);
    CHECK((c.expected->parameter_derivative == nullptr) == c.description->parameters.empty());
  }
}

TEST_CASE("no oracle is listed twice") {
  std::set<std::string_view> ids;
  for (const oracle::Function& function : oracle::functions()) {
    CHECK_MESSAGE(ids.insert(function.id).second, std::string(function.id));
  }
}
