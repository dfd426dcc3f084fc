#include <wasm_simd128.h>

#include "network/matrix_products.h"

/// How near the matrix products come to as many fused multiply-adds as the machine can do.
namespace {

using network::padded;
using network::Panels;

// The first layer of 784-128-10 and a batch of 32.
constexpr std::size_t kInputs = 784, kUnits = 128, kBatch = 32;
alignas(64) float inputs[kBatch * kInputs], weights[kInputs * kUnits], outputs[kBatch * kUnits];
alignas(64) float bias_sums[padded(kUnits)];

/// Of fmaPeak: enough for two a cycle where each takes four cycles, and for the two operands to
/// stay in registers as well.
constexpr std::size_t kAccumulators = 10;

/// Not known before it runs: a product that is the same in every turn would be taken out of the
/// loop.
volatile float factor = 0.5F, summand = 0.25F;
volatile float kept;

constexpr double kFlopsOfProduct = 2.0 * kBatch * kInputs * kUnits;

}  // namespace

extern "C" {

/// Fused multiply-adds on registers alone, none waiting for another. Returns how many
/// floating-point operations these were.
[[gnu::used]] double fmaPeak(int turns) {
  v128_t sums[kAccumulators];
  for (std::size_t i = 0; i < kAccumulators; ++i) {
    sums[i] = wasm_f32x4_splat(static_cast<float>(i));
  }
  const v128_t a = wasm_f32x4_splat(factor);
  const v128_t b = wasm_f32x4_splat(summand);
  for (int turn = 0; turn < turns; ++turn) {
#pragma unroll
    for (v128_t& sum : sums) sum = wasm_f32x4_relaxed_madd(sum, a, b);
  }
  v128_t all = sums[0];
  for (std::size_t i = 1; i < kAccumulators; ++i) all = wasm_f32x4_add(all, sums[i]);
  kept = wasm_f32x4_extract_lane(all, 0);
  return 2.0 * 4 * kAccumulators * turns;
}

/// outputs = inputs * weights.
[[gnu::used]] double forwardProduct(int turns) {
  const Panels x{inputs, kBatch, kInputs}, w{weights, kInputs, kUnits}, z{outputs, kBatch, kUnits};
  for (int turn = 0; turn < turns; ++turn) network::multiply(x, w, nullptr, z);
  return kFlopsOfProduct * turns;
}

/// weights = (transposed inputs) * outputs.
[[gnu::used]] double gradientProduct(int turns) {
  const Panels x{inputs, kBatch, kInputs}, w{weights, kInputs, kUnits}, z{outputs, kBatch, kUnits};
  for (int turn = 0; turn < turns; ++turn) network::multiplyTransposed(x, z, w, bias_sums);
  return kFlopsOfProduct * turns;
}

}  // extern "C"
