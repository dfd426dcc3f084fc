#include "guarded_floats.h"

#include <algorithm>

#include "float_bits.h"

namespace {

constexpr std::uint32_t kCanary = 0xdeadbeefU;
constexpr std::size_t kGuard = 32;
constexpr std::size_t kFloatsPerBoundary = 64 / sizeof(float);

bool isCanary(float value) { return bits::of(value) == kCanary; }

}  // namespace

GuardedFloats::GuardedFloats(std::size_t length, std::size_t offset)
    : storage_(length + offset + kFloatsPerBoundary + 2 * kGuard, bits::toFloat(kCanary)),
      begin_(kGuard),
      length_(length) {
  const auto address = reinterpret_cast<std::uintptr_t>(storage_.data() + kGuard);
  const std::size_t past_boundary = (address / sizeof(float)) % kFloatsPerBoundary;
  begin_ += (kFloatsPerBoundary - past_boundary) % kFloatsPerBoundary + offset;
}

GuardedFloats::GuardedFloats(std::span<const float> values, std::size_t offset)
    : GuardedFloats(values.size(), offset) {
  std::copy(values.begin(), values.end(), span().begin());
}

bool GuardedFloats::guardsAreIntact() const {
  const auto begin = storage_.begin() + static_cast<std::ptrdiff_t>(begin_);
  return std::all_of(storage_.begin(), begin, isCanary) &&
         std::all_of(begin + static_cast<std::ptrdiff_t>(length_), storage_.end(), isCanary);
}

bool GuardedFloats::isUntouched() const {
  return std::all_of(storage_.begin(), storage_.end(), isCanary);
}
