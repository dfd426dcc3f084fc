#pragma once
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <utility>

/// Float4 in plain C++. See float4.h for what it is for.
namespace simd {

struct Float4 {
  float lane[4];
};

/// One truth value a lane.
struct Mask4 {
  bool lane[4];
};

/// Applies `operation` to each lane index and gathers the results.
template <class Result, class Operation>
inline Result eachLane(Operation operation) {
  return {{operation(0), operation(1), operation(2), operation(3)}};
}

inline Float4 splat(float value) { return {{value, value, value, value}}; }

/// Four floats from memory at any alignment.
inline Float4 load(const float* from) { return {{from[0], from[1], from[2], from[3]}}; }

inline void store(float* to, Float4 value) {
  for (std::size_t i = 0; i < 4; ++i) to[i] = value.lane[i];
}

inline Float4 operator+(Float4 a, Float4 b) {
  return eachLane<Float4>([&](int i) { return a.lane[i] + b.lane[i]; });
}
inline Float4 operator-(Float4 a, Float4 b) {
  return eachLane<Float4>([&](int i) { return a.lane[i] - b.lane[i]; });
}
inline Float4 operator*(Float4 a, Float4 b) {
  return eachLane<Float4>([&](int i) { return a.lane[i] * b.lane[i]; });
}
inline Float4 operator/(Float4 a, Float4 b) {
  return eachLane<Float4>([&](int i) { return a.lane[i] / b.lane[i]; });
}

inline Mask4 operator<(Float4 a, Float4 b) {
  return eachLane<Mask4>([&](int i) { return a.lane[i] < b.lane[i]; });
}
inline Mask4 operator>(Float4 a, Float4 b) {
  return eachLane<Mask4>([&](int i) { return a.lane[i] > b.lane[i]; });
}
inline Mask4 operator<=(Float4 a, Float4 b) {
  return eachLane<Mask4>([&](int i) { return a.lane[i] <= b.lane[i]; });
}
inline Mask4 operator>=(Float4 a, Float4 b) {
  return eachLane<Mask4>([&](int i) { return a.lane[i] >= b.lane[i]; });
}
inline Mask4 operator==(Float4 a, Float4 b) {
  return eachLane<Mask4>([&](int i) { return a.lane[i] == b.lane[i]; });
}

/// `yes` in the lanes where the mask holds, `no` in the others.
inline Float4 select(Mask4 mask, Float4 yes, Float4 no) {
  return eachLane<Float4>([&](int i) { return mask.lane[i] ? yes.lane[i] : no.lane[i]; });
}

/// +0 in the lanes where the mask holds, x in the others.
inline Float4 zeroWhere(Mask4 mask, Float4 x) { return select(mask, splat(0), x); }

/// x where it is at least `bound`, else `bound`; NaN stays NaN.
inline Float4 atLeast(Float4 x, Float4 bound) {
  return eachLane<Float4>(
      [&](int i) { return x.lane[i] < bound.lane[i] ? bound.lane[i] : x.lane[i]; });
}

/// x where it is at most `bound`, else `bound`; NaN stays NaN.
inline Float4 atMost(Float4 x, Float4 bound) {
  return eachLane<Float4>(
      [&](int i) { return bound.lane[i] < x.lane[i] ? bound.lane[i] : x.lane[i]; });
}

/// a * b + c, rounded after the product and after the sum.
inline Float4 mulAdd(Float4 a, Float4 b, Float4 c) { return a * b + c; }

inline Float4 abs(Float4 a) {
  return eachLane<Float4>([&](int i) { return std::fabs(a.lane[i]); });
}

inline Float4 squareRoot(Float4 a) {
  return eachLane<Float4>([&](int i) { return std::sqrt(a.lane[i]); });
}

/// `magnitude`, whose sign bit is not set unless it is NaN, with the sign bit of `sign`.
inline Float4 copySign(Float4 magnitude, Float4 sign) {
  return eachLane<Float4>([&](int i) { return std::copysign(magnitude.lane[i], sign.lane[i]); });
}

/// The first twelve significant bits: a product of two such numbers is exact. What is left of a
/// number (a - leadingBits(a), exact) has twelve bits as well.
inline Float4 leadingBits(Float4 a) {
  return eachLane<Float4>([&](int i) {
    return std::bit_cast<float>(std::bit_cast<std::uint32_t>(a.lane[i]) & 0xfffff000u);
  });
}

/// The low nine bits of each lane moved to the place of sign and exponent, zeros below them.
inline Float4 lowBitsToExponent(Float4 a) {
  return eachLane<Float4>(
      [&](int i) { return std::bit_cast<float>(std::bit_cast<std::uint32_t>(a.lane[i]) << 23); });
}

/// Rows become columns: lane i of row j and lane j of row i change places.
inline void transpose(Float4 (&rows)[4]) {
  for (int i = 0; i < 4; ++i) {
    for (int j = 0; j < i; ++j) std::swap(rows[i].lane[j], rows[j].lane[i]);
  }
}

}  // namespace simd
