#pragma once
#include <algorithm>
#include <cstddef>
#include <iterator>
#include <span>

#include "activation/activation.h"
#include "simd/float4.h"

/// The loops that carry a function over buffers, written once for all functions. They trust their
/// arguments: activation.cpp has checked them.
///
/// Every element passes through the same four-lane arithmetic, the last few included, so a result
/// depends neither on its place in the buffer nor on the buffer's length or alignment.
namespace activation {

template <class Function>
inline constexpr bool kHasParameter = [] {
  static_assert(Function::kDescription.parameters.size() <= 1,
                "the calls, the tests and the golden vectors know of one parameter a function");
  return !Function::kDescription.parameters.empty();
}();

template <class Function>
inline constexpr bool kIsPerChannel = [] {
  if constexpr (kHasParameter<Function>) return Function::kDescription.parameters[0].per_channel;
  return false;
}();

/// Gives the function object for each group of four elements: the same one throughout, or, with one
/// parameter a channel, one whose lanes hold the parameters of the four elements' channels.
template <class Function, bool per_channel>
class FunctionAt;

template <class Function>
class FunctionAt<Function, false> {
 public:
  explicit FunctionAt([[maybe_unused]] std::span<const float> parameters, std::size_t = 0) {
    if constexpr (kHasParameter<Function>) function_ = Function{simd::splat(parameters[0])};
  }

  Function next() const { return function_; }

 private:
  Function function_;
};

template <class Function>
class FunctionAt<Function, true> {
 public:
  /// `first`: the place in the whole buffer of the element that the loop starts with.
  explicit FunctionAt(std::span<const float> parameters, std::size_t first = 0)
      : parameters_(parameters),
        channel_(first % parameters.size()),
        seam_begin_(parameters.size() - std::min(parameters.size(), simd::kLanes - 1)) {
    for (std::size_t i = 0; i < std::size(seam_); ++i) {
      seam_[i] = parameters[(seam_begin_ + i) % parameters.size()];
    }
  }

  /// For the next four elements, or the last one to three.
  Function next() {
    if (parameters_.size() == 1) return Function{simd::splat(parameters_[0])};
    const bool crosses_seam = channel_ + simd::kLanes > parameters_.size();
    const float* from = crosses_seam ? &seam_[channel_ - seam_begin_] : &parameters_[channel_];
    channel_ += simd::kLanes;
    while (channel_ >= parameters_.size()) channel_ -= parameters_.size();
    return Function{simd::load(from)};
  }

 private:
  std::span<const float> parameters_;
  std::size_t channel_;
  /// Where a row ends and the next begins: the last three channels (or all, where there are fewer)
  /// and those that follow, so that four can be loaded at once from each of the last three.
  std::size_t seam_begin_;
  float seam_[2 * (simd::kLanes - 1)];
};

template <class Function>
using FunctionAlong = FunctionAt<Function, kIsPerChannel<Function>>;

template <class Function>
void forwardKernel(std::span<const float> parameters, std::span<const float> x,
                   std::span<float> y) {
  FunctionAlong<Function> functions(parameters);
  std::size_t i = 0;
  for (; i + simd::kLanes <= x.size(); i += simd::kLanes) {
    simd::store(&y[i], functions.next().value(simd::load(&x[i])));
  }
  if (const std::size_t rest = x.size() - i; rest > 0) {
    simd::storeFirst(&y[i], functions.next().value(simd::loadFirst(&x[i], rest)), rest);
  }
}

/// `first`: the place in the whole buffer of x[0], for the channel that it belongs to.
template <class Function>
void slopeKernel(std::span<const float> parameters, KinkSlope at_kink, std::size_t first,
                 std::span<const float> x, std::span<float> slope) {
  FunctionAlong<Function> functions(parameters, first);
  std::size_t i = 0;
  for (; i + simd::kLanes <= x.size(); i += simd::kLanes) {
    simd::store(&slope[i], functions.next().slope(simd::load(&x[i]), at_kink));
  }
  if (const std::size_t rest = x.size() - i; rest > 0) {
    const simd::Float4 last = simd::loadFirst(&x[i], rest);
    simd::storeFirst(&slope[i], functions.next().slope(last, at_kink), rest);
  }
}

}  // namespace activation
