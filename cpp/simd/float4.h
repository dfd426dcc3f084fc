#pragma once

/// Four float32 lanes, and the few operations the kernels are written in.
///
/// Each variant of the engine has its own Float4; which one is chosen per CMake target:
///   base     four floats in a struct: plain C++, for machines without SIMD
///   simd     128-bit WebAssembly SIMD (natively the same instructions through SIMDe)
///   relaxed  as simd, but mulAdd rounds once (fused) where the machine can
///
/// Every operation of base and simd is a single correctly rounded IEEE 754 operation a lane, so the
/// two give the same bits, save for the sign and payload of a NaN, which WebAssembly leaves open.
#if defined(ENGINE_VARIANT_BASE)
#include "simd/float4_base.h"
#elif defined(ENGINE_VARIANT_SIMD) || defined(ENGINE_VARIANT_RELAXED)
#include "simd/float4_simd.h"
#else
#error "Define ENGINE_VARIANT_BASE, ENGINE_VARIANT_SIMD or ENGINE_VARIANT_RELAXED"
#endif

#include <cstddef>
#include <string_view>

namespace simd {

#if defined(ENGINE_VARIANT_BASE)
inline constexpr std::string_view kVariantName = "base";
#elif defined(ENGINE_VARIANT_SIMD)
inline constexpr std::string_view kVariantName = "simd";
#else
inline constexpr std::string_view kVariantName = "relaxed";
#endif

/// How many floats a Float4 holds.
inline constexpr std::size_t kLanes = 4;

/// The first `count` lanes (0 to 4) from memory, the others +0; reads nothing beyond them.
inline Float4 loadFirst(const float* from, std::size_t count) {
  float lanes[kLanes] = {};
  for (std::size_t i = 0; i < count; ++i) lanes[i] = from[i];
  return load(lanes);
}

/// Writes the first `count` lanes (0 to 4) and nothing beyond them.
inline void storeFirst(float* to, Float4 value, std::size_t count) {
  float lanes[kLanes];
  store(lanes, value);
  for (std::size_t i = 0; i < count; ++i) to[i] = lanes[i];
}

/// As loadFirst, but quick where all four lanes are asked for: for loops written once for full
/// groups and the last one to three. (Base has nothing quicker, and is smaller without.)
inline Float4 loadGroup(const float* from, std::size_t count) {
#if !defined(ENGINE_VARIANT_BASE)
  if (count == kLanes) return load(from);
#endif
  return loadFirst(from, count);
}

/// As storeFirst, but quick where all four lanes are written.
inline void storeGroup(float* to, Float4 value, std::size_t count) {
#if !defined(ENGINE_VARIANT_BASE)
  if (count == kLanes) return store(to, value);
#endif
  storeFirst(to, value, count);
}

}  // namespace simd
