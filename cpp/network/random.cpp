#include "network/random.h"

#include <bit>
#include <cmath>

#include "network/logarithm.h"

namespace network {

namespace {

/// Spreads every bit of its argument over all of the result: the finisher of SplitMix64 (Steele,
/// Lea & Flood 2014, Fast splittable pseudorandom number generators).
std::uint64_t mixed(std::uint64_t value) {
  value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9U;
  value = (value ^ (value >> 27)) * 0x94d049bb133111ebU;
  return value ^ (value >> 31);
}

}  // namespace

Random::Random(std::uint64_t state, std::uint64_t sequence) : increment_((sequence << 1) | 1) {
  next();
  state_ += state;
  next();
}

Random Random::ofStream(std::uint32_t seed, std::uint32_t stream) {
  constexpr std::uint64_t kGolden = 0x9e3779b97f4a7c15U;
  const std::uint64_t both = (std::uint64_t{seed} << 32) | stream;
  return {mixed(both + kGolden), mixed(both + 2 * kGolden)};
}

std::uint32_t Random::next() {
  const std::uint64_t old = state_;
  state_ = old * 6364136223846793005U + increment_;
  const auto shifted = static_cast<std::uint32_t>(((old >> 18) ^ old) >> 27);
  return std::rotr(shifted, static_cast<int>(old >> 59));
}

std::uint32_t Random::below(std::uint32_t bound) {
  std::uint32_t number = next();
  // The first 2^32 mod bound numbers would be one too many for some remainders; they are fewer than
  // bound, so that this needs to be worked out for few.
  if (number < bound) {
    const std::uint32_t surplus = -bound % bound;
    while (number < surplus) number = next();
  }
  return number % bound;
}

double Random::symmetric() { return (next() + 0.5) * 0x1p-31 - 1; }

double Random::normal() {
  for (;;) {
    const double u = symmetric(), v = symmetric();
    const double squared = u * u + v * v;
    if (squared < 1) return u * std::sqrt(-2 * naturalLogarithm(squared) / squared);
  }
}

}  // namespace network
