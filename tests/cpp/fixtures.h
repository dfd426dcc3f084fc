#pragma once
#include <string>
#include <string_view>
#include <vector>

/// Tables under tests/fixtures, shared with the JavaScript tests.
namespace fixtures {

using Row = std::vector<std::string>;

/// The rows of a comma-separated file below tests/fixtures, without the heading; empty when there
/// is no such file. Commas inside a column are not supported.
std::vector<Row> readCsv(std::string_view path);

/// The float32 whose bits the eight hexadecimal digits are.
float fromHex(const std::string& digits);

}  // namespace fixtures
