#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <set>
#include <string>

#include "cases.h"

using activation::Description;

namespace {

bool isKebabCase(std::string_view id) {
  const bool letters_only = std::all_of(id.begin(), id.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  });
  return letters_only && !id.empty() && id.front() != '-' && id.back() != '-';
}

std::size_t countOf(std::string_view text, std::string_view part) {
  std::size_t count = 0;
  for (auto rest = text; rest.find(part) != std::string_view::npos; ++count) {
    rest.remove_prefix(rest.find(part) + 1);
  }
  return count;
}

/// Braces that close in order, and an \end for every \begin.
bool isBalancedLatex(std::string_view text) {
  int depth = 0;
  for (const char c : text) {
    depth += c == '{' ? 1 : c == '}' ? -1 : 0;
    if (depth < 0) return false;
  }
  return depth == 0 && countOf(text, "\\begin{") == countOf(text, "\\end{");
}

template <class Check>
void forEachDescription(Check check) {
  for (const activation::FunctionId id : allFunctions()) {
    const Description& description = activation::description(id);
    CAPTURE(std::string(description.id));
    check(description);
  }
}

}  // namespace

TEST_CASE("there are functions, ReLU among them") {
  CHECK(activation::functionCount() >= 8);
  for (const char* id :
       {"identity", "step", "relu", "relu6", "leaky-relu", "prelu", "sigmoid", "tanh"}) {
    activation::FunctionId found{};
    CHECK_MESSAGE(activation::find(id, found), id);
  }
}

TEST_CASE("ids are distinct and fit for URLs and attributes") {
  std::set<std::string_view> ids;
  forEachDescription([&](const Description& description) {
    CHECK(ids.insert(description.id).second);
    CHECK(isKebabCase(description.id));
  });
}

TEST_CASE("names are distinct and given") {
  std::set<std::string_view> names;
  std::set<std::string_view> long_names;
  forEachDescription([&](const Description& description) {
    CHECK(!description.name.empty());
    CHECK(!description.long_name.empty());
    CHECK(names.insert(description.name).second);
    CHECK(long_names.insert(description.long_name).second);
  });
}

TEST_CASE("every id finds the function it belongs to") {
  for (const activation::FunctionId id : allFunctions()) {
    activation::FunctionId found{-1};
    CHECK(activation::find(activation::description(id).id, found));
    CHECK(found == id);
  }
}

TEST_CASE("an unknown id is not found and leaves the result as it was") {
  for (const std::string_view id :
       {"", "ReLU", "relu ", " relu", "rel", "relu7", "leaky_relu", "relu-", "no such function"}) {
    CAPTURE(std::string(id));
    activation::FunctionId found{12345};
    CHECK(!activation::find(id, found));
    CHECK(static_cast<int>(found) == 12345);
  }
}

TEST_CASE("find reads no further than the id it is given") {
  const std::string_view text = "relu6 and more";
  activation::FunctionId found{-1};
  CHECK(activation::find(text.substr(0, 4), found));
  CHECK(found == idOf("relu"));
  CHECK(activation::find(text.substr(0, 5), found));
  CHECK(found == idOf("relu6"));
}

TEST_CASE("formulas are given as balanced LaTeX") {
  forEachDescription([](const Description& description) {
    for (const std::string_view latex :
         {description.symbol, description.formula, description.slope_formula}) {
      CHECK(!latex.empty());
      CHECK(isBalancedLatex(latex));
    }
  });
}

TEST_CASE("the summary is one sentence") {
  forEachDescription([](const Description& description) {
    const std::string summary(description.summary);
    CHECK(!summary.empty());
    CHECK(summary.back() == '.');
    CHECK(countOf(summary, ". ") == 0);
  });
}

TEST_CASE("parameters have names, symbols and an initial value inside their range") {
  forEachDescription([](const Description& description) {
    std::set<std::string_view> ids;
    for (const activation::Parameter& parameter : description.parameters) {
      CAPTURE(std::string(parameter.id));
      CHECK(ids.insert(parameter.id).second);
      CHECK(isKebabCase(parameter.id));
      CHECK(!parameter.name.empty());
      CHECK(!parameter.symbol.empty());
      CHECK(isBalancedLatex(parameter.symbol));
      CHECK(std::isfinite(parameter.minimum));
      CHECK(std::isfinite(parameter.maximum));
      CHECK(parameter.minimum < parameter.maximum);
      CHECK(parameter.initial >= parameter.minimum);
      CHECK(parameter.initial <= parameter.maximum);
    }
  });
}

TEST_CASE("the formula and its slope name the parameters they depend on") {
  forEachDescription([](const Description& description) {
    for (const activation::Parameter& parameter : description.parameters) {
      CHECK(description.formula.find(parameter.symbol) != std::string_view::npos);
      CHECK(description.slope_formula.find(parameter.symbol) != std::string_view::npos);
    }
  });
}

TEST_CASE("kinks are finite and in increasing order, and explained exactly when there are any") {
  forEachDescription([](const Description& description) {
    const auto kinks = description.kinks;
    for (std::size_t i = 0; i < kinks.size(); ++i) {
      CHECK(std::isfinite(kinks[i].x));
      if (i > 0) CHECK(kinks[i - 1].x < kinks[i].x);
    }
    CHECK(description.kink_note.empty() == kinks.empty());
  });
}

TEST_CASE("the range is an interval, open where it is infinite") {
  forEachDescription([](const Description& description) {
    const activation::Range& range = description.range;
    CHECK(range.lowest < range.highest);
    if (std::isinf(range.lowest)) CHECK(!range.includes_lowest);
    if (std::isinf(range.highest)) CHECK(!range.includes_highest);
  });
}

TEST_CASE("sources name a year and a stable https address") {
  forEachDescription([](const Description& description) {
    const std::string citation(description.source.citation);
    CHECK(!citation.empty());
    CHECK(std::count_if(citation.begin(), citation.end(),
                        [](char c) { return c >= '0' && c <= '9'; }) >= 4);
    CHECK(description.source.url.starts_with("https://"));
    CHECK(description.source.url.find(' ') == std::string_view::npos);
  });
}
