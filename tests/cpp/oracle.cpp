#include "oracle.h"

#include <algorithm>
#include <string>

#include "fixtures.h"
#include "oracle_formulas.h"

namespace oracle {

std::span<const Function> functions() { return kFunctions<double>; }

const Function* find(std::string_view id) {
  const auto row = std::find_if(functions().begin(), functions().end(),
                                [&](const Function& f) { return f.id == id; });
  return row == functions().end() ? nullptr : &*row;
}

Accuracy accuracyOf(std::string_view id) {
  for (const fixtures::Row& row : fixtures::readCsv("accuracy.csv")) {
    if (row.at(0) != id) continue;
    return {std::stod(row.at(1)), std::stod(row.at(2)), std::stoi(row.at(3)), row.at(4) == "yes",
            row.at(5) == "-" ? 0 : std::stod(row.at(5))};
  }
  return {};
}

}  // namespace oracle
