#pragma once
#include <array>
#include <cstddef>
#include <span>
#include <utility>

#include "activation/activation.h"
#include "simd/float4.h"

/// The loops that carry a function over buffers, written once for all functions. They trust their
/// arguments: activation.cpp has checked them.
///
/// Every element passes through the same four-lane arithmetic, the last few included, so a result
/// depends neither on its place in the buffer nor on the buffer's length or alignment.
namespace activation {

template <class Function>
inline constexpr std::size_t kParameterCount = Function::kDescription.parameters.size();

template <class Function>
inline constexpr bool kIsPerChannel = [] {
  for (const Parameter& parameter : Function::kDescription.parameters) {
    if (parameter.per_channel) return true;
  }
  return false;
}();

/// Gives the function object for each group of four elements: the same one throughout, or, with one
/// parameter a channel, one whose lanes hold the parameters of the four elements' channels.
template <class Function, bool per_channel>
class FunctionAt;

template <class Function>
class FunctionAt<Function, false> {
 public:
  explicit FunctionAt(std::span<const float> parameters)
      : function_(make(parameters, std::make_index_sequence<kParameterCount<Function>>())) {}

  Function next(std::size_t) const { return function_; }

 private:
  template <std::size_t... index>
  static Function make([[maybe_unused]] std::span<const float> parameters,
                       std::index_sequence<index...>) {
    return Function{simd::splat(parameters[index])...};
  }

  Function function_;
};

template <class Function>
class FunctionAt<Function, true> {
 public:
  static_assert(kParameterCount<Function> == 1, "a per-channel parameter stands alone");

  explicit FunctionAt(std::span<const float> parameters) : parameters_(parameters) {}

  /// For the next `count` elements (1 to 4).
  Function next(std::size_t count) {
    if (parameters_.size() == 1) return Function{simd::splat(parameters_[0])};
    if (count == simd::kLanes && channel_ + simd::kLanes <= parameters_.size()) {
      const Function function{simd::load(&parameters_[channel_])};
      channel_ = (channel_ + simd::kLanes) % parameters_.size();
      return function;
    }
    float lanes[simd::kLanes] = {};
    for (std::size_t i = 0; i < count; ++i) {
      lanes[i] = parameters_[channel_];
      if (++channel_ == parameters_.size()) channel_ = 0;
    }
    return Function{simd::load(lanes)};
  }

 private:
  std::span<const float> parameters_;
  std::size_t channel_ = 0;
};

template <class Function>
using FunctionAlong = FunctionAt<Function, kIsPerChannel<Function>>;

template <class Function>
void forwardKernel(std::span<const float> parameters, std::span<const float> x,
                   std::span<float> y) {
  FunctionAlong<Function> functions(parameters);
  std::size_t i = 0;
  for (; i + simd::kLanes <= x.size(); i += simd::kLanes) {
    simd::store(&y[i], functions.next(simd::kLanes).value(simd::load(&x[i])));
  }
  if (const std::size_t rest = x.size() - i; rest > 0) {
    simd::storeFirst(&y[i], functions.next(rest).value(simd::loadFirst(&x[i], rest)), rest);
  }
}

template <class Function>
void slopeKernel(std::span<const float> parameters, KinkSlope at_kink, std::span<const float> x,
                 std::span<float> slope) {
  FunctionAlong<Function> functions(parameters);
  std::size_t i = 0;
  for (; i + simd::kLanes <= x.size(); i += simd::kLanes) {
    simd::store(&slope[i], functions.next(simd::kLanes).slope(simd::load(&x[i]), at_kink));
  }
  if (const std::size_t rest = x.size() - i; rest > 0) {
    const simd::Float4 last = simd::loadFirst(&x[i], rest);
    simd::storeFirst(&slope[i], functions.next(rest).slope(last, at_kink), rest);
  }
}

/// dy * slope, but 0 where the slope is 0: there an infinite or NaN dy must not get through.
inline simd::Float4 chainRule(simd::Float4 dy, simd::Float4 slope) {
  const simd::Float4 zero = simd::splat(0);
  return select(slope == zero, zero, dy * slope);
}

template <class Function>
void backwardKernel(std::span<const float> parameters, KinkSlope at_kink, std::span<const float> x,
                    std::span<const float> dy, std::span<float> dx) {
  FunctionAlong<Function> functions(parameters);
  std::size_t i = 0;
  for (; i + simd::kLanes <= x.size(); i += simd::kLanes) {
    const simd::Float4 slope = functions.next(simd::kLanes).slope(simd::load(&x[i]), at_kink);
    simd::store(&dx[i], chainRule(simd::load(&dy[i]), slope));
  }
  if (const std::size_t rest = x.size() - i; rest > 0) {
    const simd::Float4 last = simd::loadFirst(&x[i], rest);
    const simd::Float4 slope = functions.next(rest).slope(last, at_kink);
    simd::storeFirst(&dx[i], chainRule(simd::loadFirst(&dy[i], rest), slope), rest);
  }
}

}  // namespace activation
