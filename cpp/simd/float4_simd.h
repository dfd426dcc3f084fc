#pragma once
#if defined(__wasm_simd128__)
#include <wasm_simd128.h>
#else
#include <simde/wasm/simd128.h>
#endif
#if defined(__FMA__)
#include <immintrin.h>

#include <bit>
#endif

/// Float4 in 128-bit WebAssembly SIMD; natively SIMDe translates each instruction. float4_base.h
/// documents the operations; the two files hold the same ones.
namespace simd {

#if defined(__wasm_simd128__)
#define WASM_SIMD(instruction) wasm_##instruction
using Lanes = v128_t;
#else
#define WASM_SIMD(instruction) simde_wasm_##instruction
using Lanes = simde_v128_t;
#endif

struct Float4 {
  Lanes lanes;
};

/// All bits of a lane set where the truth value holds, none where it does not.
struct Mask4 {
  Lanes lanes;
};

inline Float4 splat(float value) { return {WASM_SIMD(f32x4_splat)(value)}; }
inline Float4 load(const float* from) { return {WASM_SIMD(v128_load)(from)}; }
inline void store(float* to, Float4 value) { WASM_SIMD(v128_store)(to, value.lanes); }

inline Float4 operator+(Float4 a, Float4 b) { return {WASM_SIMD(f32x4_add)(a.lanes, b.lanes)}; }
inline Float4 operator-(Float4 a, Float4 b) { return {WASM_SIMD(f32x4_sub)(a.lanes, b.lanes)}; }
inline Float4 operator*(Float4 a, Float4 b) { return {WASM_SIMD(f32x4_mul)(a.lanes, b.lanes)}; }
inline Float4 operator/(Float4 a, Float4 b) { return {WASM_SIMD(f32x4_div)(a.lanes, b.lanes)}; }

inline Mask4 operator<(Float4 a, Float4 b) { return {WASM_SIMD(f32x4_lt)(a.lanes, b.lanes)}; }
inline Mask4 operator>(Float4 a, Float4 b) { return {WASM_SIMD(f32x4_gt)(a.lanes, b.lanes)}; }
inline Mask4 operator<=(Float4 a, Float4 b) { return {WASM_SIMD(f32x4_le)(a.lanes, b.lanes)}; }
inline Mask4 operator>=(Float4 a, Float4 b) { return {WASM_SIMD(f32x4_ge)(a.lanes, b.lanes)}; }
inline Mask4 operator==(Float4 a, Float4 b) { return {WASM_SIMD(f32x4_eq)(a.lanes, b.lanes)}; }

// A mask's lanes are all ones or all zeros, for which the relaxed selection is certain; it is one
// instruction where machines have AVX, the other three. ENGINE_RELAXED_SELECT=0 shows its worth.
#if !defined(ENGINE_RELAXED_SELECT)
#if defined(__wasm_relaxed_simd__)
#define ENGINE_RELAXED_SELECT 1
#else
#define ENGINE_RELAXED_SELECT 0
#endif
#endif
inline Float4 select(Mask4 mask, Float4 yes, Float4 no) {
#if ENGINE_RELAXED_SELECT
  return {wasm_i32x4_relaxed_laneselect(yes.lanes, no.lanes, mask.lanes)};
#else
  return {WASM_SIMD(v128_bitselect)(yes.lanes, no.lanes, mask.lanes)};
#endif
}

inline Float4 zeroWhere(Mask4 mask, Float4 x) {
  return {WASM_SIMD(v128_andnot)(x.lanes, mask.lanes)};
}

// The pseudo-maximum is a < b ? b : a, which is one instruction where machines have SSE; the
// maximum proper, which orders zeros and NaNs, is five.
inline Float4 atLeast(Float4 x, Float4 bound) {
  return {WASM_SIMD(f32x4_pmax)(x.lanes, bound.lanes)};
}
inline Float4 atMost(Float4 x, Float4 bound) {
  return {WASM_SIMD(f32x4_pmin)(x.lanes, bound.lanes)};
}

#if defined(ENGINE_VARIANT_SIMD)
inline Float4 mulAdd(Float4 a, Float4 b, Float4 c) { return a * b + c; }
#elif defined(__wasm_simd128__)
/// a * b + c, rounded once where the machine has a fused instruction, else as in simd.
inline Float4 mulAdd(Float4 a, Float4 b, Float4 c) {
  return {wasm_f32x4_relaxed_madd(a.lanes, b.lanes, c.lanes)};
}
#elif defined(__FMA__)
inline Float4 mulAdd(Float4 a, Float4 b, Float4 c) {
  return {std::bit_cast<Lanes>(_mm_fmadd_ps(std::bit_cast<__m128>(a.lanes),
                                            std::bit_cast<__m128>(b.lanes),
                                            std::bit_cast<__m128>(c.lanes)))};
}
#else
/// a * b + c, rounded once. Written a lane at a time: SIMDe 0.7.4 has no relaxed multiply-add.
inline Float4 mulAdd(Float4 a, Float4 b, Float4 c) {
  float product[4], factor[4], sum[4];
  store(product, a);
  store(factor, b);
  store(sum, c);
  for (int i = 0; i < 4; ++i) sum[i] = __builtin_fmaf(product[i], factor[i], sum[i]);
  return load(sum);
}
#endif

inline Float4 abs(Float4 a) { return {WASM_SIMD(f32x4_abs)(a.lanes)}; }

inline Float4 squareRoot(Float4 a) { return {WASM_SIMD(f32x4_sqrt)(a.lanes)}; }

inline Float4 copySign(Float4 magnitude, Float4 sign) {
  const auto sign_bit = WASM_SIMD(v128_and)(sign.lanes, WASM_SIMD(f32x4_splat)(-0.0f));
  return {WASM_SIMD(v128_or)(magnitude.lanes, sign_bit)};
}

inline Float4 leadingBits(Float4 a) {
  const auto mask = WASM_SIMD(i32x4_splat)(static_cast<int>(0xfffff000));
  return {WASM_SIMD(v128_and)(a.lanes, mask)};
}

inline Float4 lowBitsToExponent(Float4 a) { return {WASM_SIMD(i32x4_shl)(a.lanes, 23)}; }

inline void transpose(Float4 (&rows)[4]) {
  const auto [a, b, c, d] = rows;
  const Lanes ab_low = WASM_SIMD(i32x4_shuffle)(a.lanes, b.lanes, 0, 4, 1, 5);
  const Lanes ab_high = WASM_SIMD(i32x4_shuffle)(a.lanes, b.lanes, 2, 6, 3, 7);
  const Lanes cd_low = WASM_SIMD(i32x4_shuffle)(c.lanes, d.lanes, 0, 4, 1, 5);
  const Lanes cd_high = WASM_SIMD(i32x4_shuffle)(c.lanes, d.lanes, 2, 6, 3, 7);
  rows[0].lanes = WASM_SIMD(i64x2_shuffle)(ab_low, cd_low, 0, 2);
  rows[1].lanes = WASM_SIMD(i64x2_shuffle)(ab_low, cd_low, 1, 3);
  rows[2].lanes = WASM_SIMD(i64x2_shuffle)(ab_high, cd_high, 0, 2);
  rows[3].lanes = WASM_SIMD(i64x2_shuffle)(ab_high, cd_high, 1, 3);
}

#undef WASM_SIMD

}  // namespace simd
