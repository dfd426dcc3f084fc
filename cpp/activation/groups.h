#pragma once
#include <cstddef>

#include "simd/several.h"

/// The groups that the kernels' loops cut buffers into. Each says where it lies and moves its
/// elements between memory and vectors.
///
/// Every element passes through the same arithmetic, whichever group it falls into, so a result
/// depends neither on its place in the buffer nor on the buffer's length or alignment.
namespace activation {

/// How many vectors the main loop takes at once (see several.h). The lesson's module stays with
/// one, to be small, and so does base, where a vector is four numbers already.
#if !defined(ENGINE_VECTORS)
#if defined(ENGINE_VARIANT_BASE) || defined(ENGINE_LESSON_FUNCTIONS)
#define ENGINE_VECTORS 1
#else
#define ENGINE_VECTORS 4
#endif
#endif
inline constexpr int kVectors = ENGINE_VECTORS;

/// kVectors vectors.
struct WideGroup {
  using Floats = simd::Several<simd::Float4, kVectors>;
  static constexpr std::size_t kLength = kVectors * simd::kLanes;

  Floats load(const float* from) const {
    Floats floats;
    for (int i = 0; i < kVectors; ++i) floats.part[i] = simd::load(from + begin + i * simd::kLanes);
    return floats;
  }
  void store(float* to, const Floats& floats) const {
    for (int i = 0; i < kVectors; ++i) simd::store(to + begin + i * simd::kLanes, floats.part[i]);
  }

  std::size_t begin;
};

/// One vector.
struct Group {
  using Floats = simd::Float4;
  static constexpr std::size_t kLength = simd::kLanes;

  Floats load(const float* from) const { return simd::load(from + begin); }
  void store(float* to, Floats floats) const { simd::store(to + begin, floats); }

  std::size_t begin;
};

/// The last one to three elements.
struct LastGroup {
  using Floats = simd::Float4;

  Floats load(const float* from) const { return simd::loadFirst(from + begin, length); }
  void store(float* to, Floats floats) const { simd::storeFirst(to + begin, floats, length); }

  std::size_t begin;
  std::size_t length;
};

/// Calls `visit` with groups that cover `length` elements, in order.
template <class Visit>
[[gnu::always_inline]] inline void forEachGroup(std::size_t length, Visit visit) {
  std::size_t i = 0;
  if constexpr (kVectors > 1) {
    for (; i + WideGroup::kLength <= length; i += WideGroup::kLength) visit(WideGroup{i});
  }
  for (; i + Group::kLength <= length; i += Group::kLength) visit(Group{i});
  if (const std::size_t rest = length - i; rest > 0) visit(LastGroup{i, rest});
}

}  // namespace activation
