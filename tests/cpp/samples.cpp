#include "samples.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "activation/activation.h"
#include "float_bits.h"

#ifndef SAMPLE_STRIDE
#error "SAMPLE_STRIDE, the distance between sampled floats, comes from CMakeLists.txt"
#endif

namespace samples {
namespace {

using activation::kInfinity;

constexpr float kLargest = std::numeric_limits<float>::max();
constexpr float kSmallestNormal = std::numeric_limits<float>::min();
constexpr float kSmallest = std::numeric_limits<float>::denorm_min();

/// A small linear congruential generator (Numerical Recipes' constants), the same everywhere.
class Random {
 public:
  explicit Random(std::uint32_t seed) : state_(seed * 2654435761U + 12345U) {}

  std::uint32_t next() {
    state_ = state_ * 1664525U + 1013904223U;
    return state_ ^ (state_ >> 16);
  }

  /// Within -1 and 1.
  float signedUnit() {
    const auto whole = static_cast<std::int32_t>(next());
    return static_cast<float>(whole) / 2147483648.0F;
  }

 private:
  std::uint32_t state_;
};

}  // namespace

void forEachBlock(std::uint32_t stride, const std::function<void(std::span<const float>)>& visit) {
  constexpr std::int64_t kBlock = 4096;
  constexpr std::int64_t kEnd = bits::kInfinityPosition;
  const std::int64_t count = (2 * kEnd + stride - 1) / stride + 1;
  std::array<float, kBlock> block;
  for (std::int64_t first = 0; first < count; first += kBlock) {
    const std::int64_t length = std::min(kBlock, count - first);
    for (std::int64_t i = 0; i < length; ++i) {
      const std::int64_t at = -kEnd + (first + i) * stride;
      block[static_cast<std::size_t>(i)] =
          bits::atPosition(static_cast<std::int32_t>(std::min(at, kEnd)));
    }
    visit(std::span(block).first(static_cast<std::size_t>(length)));
  }
}

void forEachBlockOfNaNs(const std::function<void(std::span<const float>)>& visit) {
  constexpr std::uint32_t kBlock = 4096;
  std::vector<float> block;
  for (const std::uint32_t sign : {0U, 0x80000000U}) {
    for (std::uint32_t first = 0x7f800001U; first <= 0x7fffffffU; first += kBlock) {
      block.clear();
      for (std::uint32_t at = first; at < first + kBlock && at <= 0x7fffffffU; ++at) {
        block.push_back(bits::toFloat(at | sign));
      }
      visit(block);
    }
  }
}

std::uint32_t accuracyStride() { return SAMPLE_STRIDE; }

std::vector<std::vector<float>> neighbourhoods() {
  constexpr std::int32_t kReach = 1024;
  std::vector<float> centres{
      0,        0.25F,     0.5F,      1,     2,        3,     4,      5,          8,
      9.0109F,  16.6355F,  17,        20,    43.6683F, 44.3F, 52,     87.3365F,   88.0297F,
      88.7228F, 103.2789F, 103.9721F, 1e-4F, 2e-3F,    0.55F, 0.625F, 0.6931472F, kSmallestNormal,
      kLargest};
  for (int i = 0; i < activation::functionCount(); ++i) {
    for (const auto& kink : activation::description(static_cast<activation::FunctionId>(i)).kinks) {
      centres.push_back(kink.x);
    }
  }
  std::vector<std::vector<float>> runs;
  for (const float centre : centres) {
    for (const float signed_centre : {-centre, centre}) {
      std::vector<float> run;
      for (std::int32_t step = -kReach; step <= kReach; ++step) {
        const std::int32_t at = bits::position(signed_centre) + step;
        if (std::abs(at) <= bits::kInfinityPosition) run.push_back(bits::atPosition(at));
      }
      runs.push_back(std::move(run));
    }
  }
  return runs;
}

std::vector<float> nans() {
  std::vector<float> values;
  for (const std::uint32_t pattern : {0x7fc00000U, 0x7fc12345U, 0x7fffffffU, 0x7f800001U}) {
    values.push_back(bits::toFloat(pattern));
    values.push_back(bits::toFloat(pattern | 0x80000000U));
  }
  return values;
}

std::vector<float> specials() {
  std::vector<float> values = nans();
  for (const float magnitude :
       {0.0F, kSmallest, 2 * kSmallest, 1e-40F, bits::toFloat(0x007fffffU), kSmallestNormal, 1e-20F,
        0.5F, 1.0F, 2.0F, 3.0F, 6.0F, 88.0F, 104.0F, 1e10F, kLargest, kInfinity}) {
    values.push_back(magnitude);
    values.push_back(-magnitude);
  }
  return values;
}

std::vector<float> mixed(std::size_t length, std::uint32_t seed) {
  static const std::vector<float> kSpecials = specials();
  Random random(seed);
  std::vector<float> values(length);
  for (float& value : values) {
    const std::uint32_t kind = random.next() % 8;
    if (kind == 0) {
      value = kSpecials[random.next() % kSpecials.size()];
    } else if (kind == 1) {
      value = bits::toFloat(random.next());
    } else {
      value = random.signedUnit() * 8;
    }
  }
  return values;
}

std::vector<float> moderate(std::size_t length, std::uint32_t seed, float limit) {
  Random random(seed);
  std::vector<float> values(length);
  for (float& value : values) value = random.signedUnit() * limit;
  return values;
}

}  // namespace samples
