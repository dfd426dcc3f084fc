#include <wasm_simd128.h>

#include <cstddef>

/// What the elementwise kernels are measured against: reading and writing every element, computing
/// nothing.
extern "C" {

/// Four vectors a turn. `length` counts floats and is a multiple of 16.
[[gnu::used]] void copyLoop(const float* x, std::size_t length, float* y) {
  for (std::size_t i = 0; i < length; i += 16) {
    const v128_t a = wasm_v128_load(x + i);
    const v128_t b = wasm_v128_load(x + i + 4);
    const v128_t c = wasm_v128_load(x + i + 8);
    const v128_t d = wasm_v128_load(x + i + 12);
    wasm_v128_store(y + i, a);
    wasm_v128_store(y + i + 4, b);
    wasm_v128_store(y + i + 8, c);
    wasm_v128_store(y + i + 12, d);
  }
}

/// The instruction memory.copy, which the browser carries out as it likes.
[[gnu::used]] void copyMemory(const float* x, std::size_t length, float* y) {
  __builtin_memcpy(y, x, length * sizeof(float));
}

/// As copyLoop, but reading two buffers, as a backward pass does; the sum is there to need both.
[[gnu::used]] void addLoop(const float* a, const float* b, std::size_t length, float* y) {
  for (std::size_t i = 0; i < length; i += 16) {
    const v128_t sum0 = wasm_f32x4_add(wasm_v128_load(a + i), wasm_v128_load(b + i));
    const v128_t sum1 = wasm_f32x4_add(wasm_v128_load(a + i + 4), wasm_v128_load(b + i + 4));
    const v128_t sum2 = wasm_f32x4_add(wasm_v128_load(a + i + 8), wasm_v128_load(b + i + 8));
    const v128_t sum3 = wasm_f32x4_add(wasm_v128_load(a + i + 12), wasm_v128_load(b + i + 12));
    wasm_v128_store(y + i, sum0);
    wasm_v128_store(y + i + 4, sum1);
    wasm_v128_store(y + i + 8, sum2);
    wasm_v128_store(y + i + 12, sum3);
  }
}

}  // extern "C"
