#include "oracle_blocks.h"

#include <algorithm>
#include <cstring>

#ifdef ORACLE_FOUR_AT_A_TIME
#include "double4.h"
#endif
#include "oracle_formulas.h"

namespace oracle {
namespace {

constexpr auto kConvention = KinkSlope::kConvention;

#ifdef ORACLE_FOUR_AT_A_TIME

const FunctionOn<Double4>& fourAtATime(const Function& function) {
  return kFunctions<Double4>[static_cast<std::size_t>(&function - functions().data())];
}

using Float4 __attribute__((vector_size(16))) = float;

template <class Formula>
void inBlocks(std::span<const float> x, std::span<double> exact, Formula formula) {
  for (std::size_t i = 0; i < x.size(); i += 4) {
    const std::size_t count = std::min<std::size_t>(4, x.size() - i);
    Float4 from{};
    std::memcpy(&from, &x[i], count == 4 ? sizeof from : count * sizeof(float));
    const Double4 to = formula(Double4(__builtin_convertvector(from, Double4::Lanes)));
    std::memcpy(&exact[i], &to.lanes, count == 4 ? sizeof to : count * sizeof(double));
  }
}

#else

const Function& fourAtATime(const Function& function) { return function; }

template <class Formula>
void inBlocks(std::span<const float> x, std::span<double> exact, Formula formula) {
  for (std::size_t i = 0; i < x.size(); ++i) exact[i] = formula(static_cast<double>(x[i]));
}

#endif

}  // namespace

void values(const Function& function, double parameter, std::span<const float> x,
            std::span<double> exact) {
  const auto value = fourAtATime(function).value;
  inBlocks(x, exact, [&](auto at) { return value(at, parameter); });
}

void slopes(const Function& function, double parameter, std::span<const float> x,
            std::span<double> exact) {
  const auto slope = fourAtATime(function).slope;
  inBlocks(x, exact, [&](auto at) { return slope(at, parameter, kConvention); });
}

std::string_view blockMethod() {
#ifdef ORACLE_FOUR_AT_A_TIME
  return "four doubles at a time, AVX2 and libmvec";
#else
  return "one double at a time";
#endif
}

}  // namespace oracle
