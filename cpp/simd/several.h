#pragma once
#include <algorithm>
#include <cstddef>

#include "simd/float4.h"

/// Several Float4 (or Mask4) on the way at once, with the operations of one.
///
/// One vector's arithmetic waits for its own results, a handful of cycles each. With four side by
/// side the machine has others to go on with, a constant that was fetched serves four times, and
/// the loop's own work is a quarter. An operand may be a plain Float4, which then counts for each
/// of them: constants are written once, splat(1), whatever they are used with.
/// docs/decisions/0011-four-vectors-in-flight.md has what it brings.
namespace simd {

template <class Part, int kCount>
struct Several {
  Several() = default;
  /// The same in each.
  // NOLINTNEXTLINE(google-explicit-constructor): a Float4 is meant to do wherever several do.
  Several(Part all) {
    for (Part& each : part) each = all;
  }

  Part part[kCount];
};

namespace detail {

/// How many vectors an operand holds: 0 for a plain one.
template <class Operand>
inline constexpr int kCountOf = 0;
template <class Part, int kCount>
inline constexpr int kCountOf<Several<Part, kCount>> = kCount;

template <class Operand>
inline const auto& partOf(const Operand& operand, [[maybe_unused]] int index) {
  if constexpr (kCountOf<Operand> != 0) {
    return operand.part[index];
  } else {
    return operand;
  }
}

/// A fence for the compiler, no instruction: the parts are all computed before any of them is used.
///
/// Left alone, Clang takes one vector after the other through the whole formula, each waiting for
/// itself. With the fence most functions are 1.2 to 1.8 times faster in Chromium 156 (Emscripten
/// 6.0.5). Only in WebAssembly, as GCC orders instructions well by itself, and not before Clang 20:
/// Emscripten 3.1.69's crashes on vectors as operands. ENGINE_BARRIERS=0 shows what it is worth.
#if !defined(ENGINE_BARRIERS)
#if defined(__wasm_simd128__) && __clang_major__ >= 20
#define ENGINE_BARRIERS 1
#else
#define ENGINE_BARRIERS 0
#endif
#endif
template <class Part, int kCount>
inline void keepTogether([[maybe_unused]] Several<Part, kCount>& several) {
#if ENGINE_BARRIERS
  if constexpr (kCount == 2) {
    asm volatile("" : "+r"(several.part[0].lanes), "+r"(several.part[1].lanes));
  } else if constexpr (kCount == 4) {
    asm volatile(""
                 : "+r"(several.part[0].lanes), "+r"(several.part[1].lanes),
                   "+r"(several.part[2].lanes), "+r"(several.part[3].lanes));
  }
#endif
}

template <class Operation, class... Operands>
inline auto eachPart(Operation operation, const Operands&... operands) {
  constexpr int kCount = std::max({kCountOf<Operands>...});
  Several<decltype(operation(partOf(operands, 0)...)), kCount> result;
  for (int i = 0; i < kCount; ++i) result.part[i] = operation(partOf(operands, i)...);
  return result;
}

}  // namespace detail

using detail::keepTogether;

template <class... Operands>
concept AnySeveral = ((detail::kCountOf<Operands> > 0) || ...);

// Each does in every lane what the operation of that name in float4_base.h says.
#define OPERATOR(symbol)                                                                          \
  template <class A, class B>                                                                     \
  requires AnySeveral<A, B>                                                                       \
  inline auto operator symbol(const A& a, const B& b) {                                           \
    return detail::eachPart([](auto part_a, auto part_b) { return part_a symbol part_b; }, a, b); \
  }
OPERATOR(+)
OPERATOR(-)
OPERATOR(*)
OPERATOR(/)
OPERATOR(<)
OPERATOR(>)
OPERATOR(<=)
OPERATOR(>=)
OPERATOR(==)
#undef OPERATOR

#define FUNCTION(name)                                                                         \
  template <class... Operands>                                                                 \
  requires AnySeveral<Operands...>                                                             \
  inline auto name(const Operands&... operands) {                                              \
    auto result = detail::eachPart([](auto... parts) { return name(parts...); }, operands...); \
    detail::keepTogether(result);                                                              \
    return result;                                                                             \
  }
FUNCTION(select)
FUNCTION(zeroWhere)
FUNCTION(atLeast)
FUNCTION(atMost)
FUNCTION(mulAdd)
FUNCTION(abs)
FUNCTION(copySign)
FUNCTION(leadingBits)
FUNCTION(lowBitsToExponent)
#undef FUNCTION

}  // namespace simd
