#pragma once
#include <algorithm>
#include <array>
#include <cstddef>
#include <span>

#include "activation/kernels.h"

/// Sums for a parameter's gradient. They are kept in double precision, in which each product of
/// two floats is exact: a float total would lose digits over a long buffer.
namespace activation {

/// Four running totals, one a lane.
class LaneTotals {
 public:
  /// Adds dy * slope in the first `count` lanes; nothing where the slope is 0, whatever dy is.
  void add(simd::Float4 dy, simd::Float4 slope, std::size_t count) {
    float factors[simd::kLanes], slopes[simd::kLanes];
    simd::store(factors, dy);
    simd::store(slopes, slope);
    for (std::size_t lane = 0; lane < count; ++lane) {
      if (slopes[lane] != 0) totals_[lane] += static_cast<double>(factors[lane]) * slopes[lane];
    }
  }

  double lane(std::size_t index) const { return totals_[index]; }
  double sum() const { return (totals_[0] + totals_[1]) + (totals_[2] + totals_[3]); }

 private:
  std::array<double, simd::kLanes> totals_ = {};
};

/// A parameter that all elements share: total j takes the elements i with i mod 4 = j.
template <class Function>
void sharedParameterGradient(std::span<const float> parameters, std::span<const float> x,
                             std::span<const float> dy, std::span<float> d_parameters) {
  const Function function = functionWith<Function>(parameters);
  LaneTotals totals;
  for (std::size_t i = 0; i < x.size(); i += simd::kLanes) {
    const std::size_t count = std::min(simd::kLanes, x.size() - i);
    const simd::Float4 slopes = function.parameterSlope(simd::loadGroup(&x[i], count));
    totals.add(simd::loadGroup(&dy[i], count), slopes, count);
  }
  d_parameters[0] = static_cast<float>(totals.sum());
}

/// One parameter a channel: four channels at a time, down all the rows.
template <class Function>
void channelParameterGradient(std::span<const float> parameters, std::span<const float> x,
                              std::span<const float> dy, std::span<float> d_parameters) {
  const std::size_t channels = parameters.size();
  for (std::size_t first = 0; first < channels; first += simd::kLanes) {
    const std::size_t count = std::min(simd::kLanes, channels - first);
    const Function function{simd::loadFirst(&parameters[first], count)};
    LaneTotals totals;
    for (std::size_t i = first; i < x.size(); i += channels) {
      const simd::Float4 slopes = function.parameterSlope(simd::loadGroup(&x[i], count));
      totals.add(simd::loadGroup(&dy[i], count), slopes, count);
    }
    for (std::size_t lane = 0; lane < count; ++lane) {
      d_parameters[first + lane] = static_cast<float>(totals.lane(lane));
    }
  }
}

template <class Function>
void parameterGradientKernel(std::span<const float> parameters, std::span<const float> x,
                             std::span<const float> dy, std::span<float> d_parameters) {
  if constexpr (kHasParameter<Function>) {
    // A single channel fills the four lanes better as a shared parameter.
    if (kIsPerChannel<Function> && parameters.size() > 1) {
      channelParameterGradient<Function>(parameters, x, dy, d_parameters);
    } else {
      sharedParameterGradient<Function>(parameters, x, dy, d_parameters);
    }
  }
}

}  // namespace activation
