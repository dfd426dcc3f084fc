#pragma once
#include <cstddef>

/// What a network may be made of. The limits keep every size far from overflow; whether there is
/// room in memory is found out when it is asked for.
namespace network {

inline constexpr std::size_t kMaximumLayers = 8;    ///< with weights: all but the input
inline constexpr std::size_t kMaximumUnits = 4096;  ///< of a layer; inputs too
inline constexpr std::size_t kMaximumBatch = 1024;
inline constexpr std::size_t kMaximumExamples = 1'000'000;
inline constexpr double kMaximumBytes = 1 << 30;  ///< of one network or data set

inline constexpr float kMaximumLearningRate = 1000;  ///< from 0, which leaves everything as it is
inline constexpr float kMaximumDecay = 0.9999999f;   ///< of momentum, beta1 and beta2; from 0
inline constexpr float kMinimumEpsilon = 1e-12f;
inline constexpr float kMaximumEpsilon = 1;

}  // namespace network
