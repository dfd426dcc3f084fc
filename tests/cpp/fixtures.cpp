#include "fixtures.h"

#include <cstdint>
#include <fstream>
#include <sstream>

#include "float_bits.h"

namespace fixtures {

std::vector<Row> readCsv(std::string_view path) {
  std::ifstream file(std::string(FIXTURES_DIR "/").append(path));
  std::vector<Row> rows;
  std::string line;
  std::getline(file, line);  // the heading
  while (std::getline(file, line)) {
    std::istringstream columns(line);
    Row row;
    for (std::string column; std::getline(columns, column, ',');) row.push_back(column);
    rows.push_back(std::move(row));
  }
  return rows;
}

float fromHex(const std::string& digits) {
  return bits::toFloat(static_cast<std::uint32_t>(std::stoul(digits, nullptr, 16)));
}

}  // namespace fixtures
