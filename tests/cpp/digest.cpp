#include "digest.h"

#include <cmath>
#include <cstdio>

#include "float_bits.h"

void Digest::add(std::span<const float> values) {
  constexpr std::uint32_t kAnyNan = 0x7fc00000U;
  constexpr std::uint64_t kPrime = 0x100000001b3ULL;
  for (const float value : values) {
    const std::uint32_t pattern = std::isnan(value) ? kAnyNan : bits::of(value);
    for (const int shift : {0, 8, 16, 24}) {
      state_ = (state_ ^ ((pattern >> shift) & 0xffU)) * kPrime;
    }
  }
}

std::string Digest::text() const {
  char digits[17];
  std::snprintf(digits, sizeof digits, "%016llx", static_cast<unsigned long long>(state_));
  return digits;
}
