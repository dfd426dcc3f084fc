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
  explicit FunctionAt(std::span<const float> parameters, std::size_t = 0)
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

  /// `first`: the place in the whole buffer of the element that the loop starts with.
  explicit FunctionAt(std::span<const float> parameters, std::size_t first = 0)
      : parameters_(parameters), channel_(first % parameters.size()) {}

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
  std::size_t channel_;
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

/// `first`: the place in the whole buffer of x[0], for the channel that it belongs to.
template <class Function>
void slopeKernel(std::span<const float> parameters, KinkSlope at_kink, std::size_t first,
                 std::span<const float> x, std::span<float> slope) {
  FunctionAlong<Function> functions(parameters, first);
  std::size_t i = 0;
  for (; i + simd::kLanes <= x.size(); i += simd::kLanes) {
    simd::store(&slope[i], functions.next(simd::kLanes).slope(simd::load(&x[i]), at_kink));
  }
  if (const std::size_t rest = x.size() - i; rest > 0) {
    const simd::Float4 last = simd::loadFirst(&x[i], rest);
    simd::storeFirst(&slope[i], functions.next(rest).slope(last, at_kink), rest);
  }
}

}  // namespace activation
