#pragma once
#include <cstddef>
#include <span>

#include "activation/activation.h"
#include "activation/chain_rule.h"
#include "activation/channels.h"
#include "activation/groups.h"

/// The loops that carry a function over buffers, written once for all functions. They trust their
/// arguments: activation.cpp has checked them.
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

/// Whether a quicker formula serves for some parameters (see leaky_relu.h).
template <class Function>
concept HasQuickValue = kVectors >
1 && requires { Function::hasQuickValue(0); };

/// The function with the parameter that all elements share, or with none.
template <class Function>
inline Function functionWith([[maybe_unused]] std::span<const float> parameters) {
  if constexpr (kHasParameter<Function>) {
    return Function{simd::splat(parameters[0])};
  } else {
    return Function{};
  }
}

/// Calls `visit` with the function and each group of elements. `first` is the place in the whole
/// buffer of the element at 0, for the channel that it belongs to.
template <class Function, class Visit>
[[gnu::always_inline]] inline void visitGroups(std::span<const float> parameters,
                                               [[maybe_unused]] std::size_t first,
                                               std::size_t length, Visit visit) {
  if constexpr (kIsPerChannel<Function>) {
    // A single channel is worth a loop of its own where speed is worth more than size.
    if (kVectors == 1 || parameters.size() > 1) {
      return forEachChannelGroup(parameters, first, length, [&](const float* channels, auto group) {
        visit(Function{simd::load(channels)}, group);
      });
    }
  }
  if constexpr (!kIsPerChannel<Function> || kVectors > 1) {
    const Function function = functionWith<Function>(parameters);
    forEachGroup(length, [&](auto group) { visit(function, group); });
  }
}

/// Compilers weigh a function by its size and would leave parts of the long ones as calls. With the
/// sanitizers' checks in each part, a single long function takes GCC five times as long to compile.
#if ENGINE_VECTORS > 1 && !defined(__SANITIZE_ADDRESS__)
#define KERNEL [[gnu::flatten]] void
#else
#define KERNEL void
#endif

template <class Function>
KERNEL forwardKernel(std::span<const float> parameters, std::span<const float> x,
                     std::span<float> y) {
  if constexpr (HasQuickValue<Function>) {
    bool is_quick = true;
    for (const float parameter : parameters) is_quick &= Function::hasQuickValue(parameter);
    if (is_quick) {
      return visitGroups<Function>(parameters, 0, x.size(), [=](const auto& function, auto group) {
        group.store(y.data(), function.quickValue(group.load(x.data())));
      });
    }
  }
  visitGroups<Function>(parameters, 0, x.size(), [=](const auto& function, auto group) {
    group.store(y.data(), function.value(group.load(x.data())));
  });
}

/// `first`: the place in the whole buffer of x[0].
template <class Function>
KERNEL slopeKernel(std::span<const float> parameters, KinkSlope at_kink, std::size_t first,
                   std::span<const float> x, std::span<float> slope) {
  visitGroups<Function>(parameters, first, x.size(), [=](const auto& function, auto group) {
    group.store(slope.data(), function.slope(group.load(x.data()), at_kink));
  });
}

template <class Function>
KERNEL backwardKernel(std::span<const float> parameters, KinkSlope at_kink,
                      std::span<const float> x, std::span<const float> dy, std::span<float> dx) {
  visitGroups<Function>(parameters, 0, x.size(), [=](const auto& function, auto group) {
    const auto slope = function.slope(group.load(x.data()), at_kink);
    group.store(dx.data(), chainRule(group.load(dy.data()), slope));
  });
}

#undef KERNEL

}  // namespace activation
