#pragma once
#include <cstdint>

namespace network {

/// Random numbers that are the same on every machine: PCG32, variant XSH RR (O'Neill 2014, PCG: A
/// family of simple fast space-efficient statistically good algorithms for random number
/// generation, HMC-CS-2014-0905). Period 2^64.
class Random {
 public:
  /// As the reference implementation's pcg32_srandom.
  Random(std::uint64_t state, std::uint64_t sequence);

  /// One of 2^32 sequences for one seed, none of which resembles another.
  static Random ofStream(std::uint32_t seed, std::uint32_t stream);

  /// From 0 to 2^32 - 1.
  std::uint32_t next();

  /// From 0 to bound - 1, all equally likely; bound is at least 1.
  std::uint32_t below(std::uint32_t bound);

  /// Within -1 and 1, neither of them and not 0.
  double symmetric();

  /// Normally distributed with mean 0 and variance 1 (Marsaglia's polar method).
  double normal();

 private:
  std::uint64_t state_ = 0;
  std::uint64_t increment_;
};

}  // namespace network
