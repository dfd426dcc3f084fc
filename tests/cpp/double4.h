#pragma once
#include <limits>

/// Four doubles side by side, as oracle_formulas.h asks for. Compiled for AVX2, with the vector
/// functions of glibc's libmvec, which are within 4 ULP of double.
namespace oracle {

struct Mask4 {
  using Lanes __attribute__((vector_size(32))) = long long;
  Lanes lanes;
};

struct Double4 {
  using Lanes __attribute__((vector_size(32))) = double;
  Lanes lanes;

  Double4() = default;
  // Formulas are written with plain numbers among them.
  Double4(double all) : lanes{all, all, all, all} {}  // NOLINT(google-explicit-constructor)
  explicit Double4(Lanes four) : lanes(four) {}

  friend Double4 operator-(Double4 a) { return Double4(-a.lanes); }
  friend Double4 operator+(Double4 a, Double4 b) { return Double4(a.lanes + b.lanes); }
  friend Double4 operator-(Double4 a, Double4 b) { return Double4(a.lanes - b.lanes); }
  friend Double4 operator*(Double4 a, Double4 b) { return Double4(a.lanes * b.lanes); }
  friend Double4 operator/(Double4 a, Double4 b) { return Double4(a.lanes / b.lanes); }
  friend Mask4 operator<(Double4 a, Double4 b) { return {a.lanes < b.lanes}; }
  friend Mask4 operator>(Double4 a, Double4 b) { return {a.lanes > b.lanes}; }
  friend Mask4 operator<=(Double4 a, Double4 b) { return {a.lanes <= b.lanes}; }
  friend Mask4 operator>=(Double4 a, Double4 b) { return {a.lanes >= b.lanes}; }
  friend Mask4 operator==(Double4 a, Double4 b) { return {a.lanes == b.lanes}; }
};

inline Double4 select(Mask4 mask, Double4 yes, Double4 no) {
  return Double4(mask.lanes ? yes.lanes : no.lanes);
}

// The calling convention of GCC's vector functions names them so.
extern "C" {
Double4::Lanes _ZGVdN4v_exp(Double4::Lanes);    // NOLINT
Double4::Lanes _ZGVdN4v_expm1(Double4::Lanes);  // NOLINT
Double4::Lanes _ZGVdN4v_log1p(Double4::Lanes);  // NOLINT
Double4::Lanes _ZGVdN4v_tanh(Double4::Lanes);   // NOLINT
Double4::Lanes _ZGVdN4v_erfc(Double4::Lanes);   // NOLINT
}

/// NaN stays NaN.
inline Double4 clamp(Double4 x, double lowest, double highest) {
  return select(x < lowest, lowest, select(x > highest, highest, x));
}

inline Double4 fabs(Double4 x) { return select(x < 0, -x, x + 0.0); }  // + 0.0 for -0

// Arguments whose results come near over- or underflow take the library many times longer: they are
// kept from it, and infinity and 0 stand for results so far beyond the range of float32.
inline constexpr double kLargestExponent = 700;

inline Double4 exp(Double4 x) {
  const Double4 inside(_ZGVdN4v_exp(clamp(x, -kLargestExponent, kLargestExponent).lanes));
  return select(x < -kLargestExponent, 0,
                select(x > kLargestExponent, std::numeric_limits<double>::infinity(), inside));
}

inline Double4 expm1(Double4 x) {
  const Double4 inside(_ZGVdN4v_expm1(clamp(x, -kLargestExponent, kLargestExponent).lanes));
  return select(x > kLargestExponent, std::numeric_limits<double>::infinity(), inside);
}

inline Double4 erfc(Double4 x) {
  return select(x > 26, 0, Double4(_ZGVdN4v_erfc(clamp(x, -26, 26).lanes)));
}

inline Double4 tanh(Double4 x) { return Double4(_ZGVdN4v_tanh(clamp(x, -30, 30).lanes)); }

inline Double4 log1p(Double4 x) { return Double4(_ZGVdN4v_log1p(x.lanes)); }

}  // namespace oracle
