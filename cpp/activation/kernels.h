#pragma once
#include <cstddef>
#include <span>
#include <type_traits>

#include "activation/activation.h"
#include "activation/chain_rule.h"
#include "activation/channels.h"
#include "activation/groups.h"
#include "activation/parameter_range.h"

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
1 && requires { Function::kQuickRange; };

/// Whether slope and chain rule have a quicker formula in one for some choices at kinks (see
/// relu.h).
template <class Function>
concept HasQuickBackward = requires {
  Function::hasQuickBackward(KinkSlope::kConvention);
};

/// The function with the parameter that all elements share, or with none.
template <class Function>
inline Function functionWith([[maybe_unused]] std::span<const float> parameters) {
  if constexpr (kHasParameter<Function>) {
    return Function{simd::splat(parameters[0])};
  } else {
    return Function{};
  }
}

/// The function with parameters of their own for each vector of a wide group.
template <class Function>
struct SideBySide {
  using Floats = WideGroup::Floats;

  explicit SideBySide(const float* channels) {
    for (int i = 0; i < kVectors; ++i) part_[i] = Function{simd::load(channels + i * simd::kLanes)};
  }
  Floats value(const Floats& x) const {
    return each(x, [](const Function& function, simd::Float4 at) { return function.value(at); });
  }
  Floats quickValue(const Floats& x) const {
    return each(x,
                [](const Function& function, simd::Float4 at) { return function.quickValue(at); });
  }
  Floats slope(const Floats& x, KinkSlope at_kink) const {
    return each(
        x, [=](const Function& function, simd::Float4 at) { return function.slope(at, at_kink); });
  }

 private:
  template <class Visit>
  Floats each(const Floats& x, Visit visit) const {
    Floats result;
    for (int i = 0; i < kVectors; ++i) result.part[i] = visit(part_[i], x.part[i]);
    simd::keepTogether(result);
    return result;
  }

  Function part_[kVectors];
};

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
        if constexpr (std::is_same_v<decltype(group), WideGroup>) {
          visit(SideBySide<Function>{channels}, group);
        } else {
          visit(Function{simd::load(channels)}, group);
        }
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
KERNEL forwardKernel(const float* parameter, std::size_t parameter_count, const float* x,
                     std::size_t length, float* y) {
  const std::span parameters(parameter, parameter_count);
  if constexpr (HasQuickValue<Function>) {
    if (areWithin(parameters, Function::kQuickRange.minimum, Function::kQuickRange.maximum)) {
      return visitGroups<Function>(parameters, 0, length, [=](const auto& function, auto group) {
        group.store(y, function.quickValue(group.load(x)));
      });
    }
  }
  visitGroups<Function>(parameters, 0, length, [=](const auto& function, auto group) {
    group.store(y, function.value(group.load(x)));
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
KERNEL backwardKernel(const float* parameter, std::size_t parameter_count, KinkSlope at_kink,
                      const float* x, std::size_t length, const float* dy, float* dx) {
  const std::span parameters(parameter, parameter_count);
  if constexpr (HasQuickBackward<Function>) {
    if (Function::hasQuickBackward(at_kink)) {
      return visitGroups<Function>(parameters, 0, length, [=](const auto& function, auto group) {
        group.store(dx, function.quickBackward(group.load(x), group.load(dy)));
      });
    }
  }
  visitGroups<Function>(parameters, 0, length, [=](const auto& function, auto group) {
    const auto slope = function.slope(group.load(x), at_kink);
    group.store(dx, chainRule(group.load(dy), slope));
  });
}

#undef KERNEL

}  // namespace activation
