#pragma once
#include <limits>
#include <span>
#include <string_view>

/// What a function is, in words and numbers: what the page, the tests and the documentation read.
namespace activation {

/// A number that shapes a function, such as the slope of leaky ReLU below 0.
struct Parameter {
  std::string_view id;      ///< "alpha"
  std::string_view name;    ///< "slope below 0"
  std::string_view symbol;  ///< LaTeX: "\\alpha"
  float initial;            ///< used when nothing else is said
  float minimum;            ///< smallest accepted value
  float maximum;            ///< largest accepted value
  bool per_channel;         ///< one value for every channel (the last axis) instead of one for all
};

/// A point where the slope (or, for a jump, the value) changes at once.
struct Kink {
  float x;
  bool is_jump;  ///< the value itself jumps, as the step function's does
};

/// The interval a function's values lie in.
struct Range {
  float lowest;
  float highest;
  bool includes_lowest;
  bool includes_highest;
};

/// Where the function was first described, or first put to this use.
struct Source {
  std::string_view citation;  ///< authors, year, title, where published
  std::string_view url;       ///< a stable address: a DOI where there is one
};

struct Description {
  std::string_view id;             ///< "leaky-relu": stable, used in URLs and attributes
  std::string_view name;           ///< "Leaky ReLU"
  std::string_view long_name;      ///< "leaky rectified linear unit"
  std::string_view symbol;         ///< LaTeX: "\\operatorname{leaky}"
  std::string_view summary;        ///< one plain sentence for a beginner
  std::string_view formula;        ///< LaTeX: the value at x
  std::string_view slope_formula;  ///< LaTeX: the derivative at x, where there is one
  std::string_view kink_note;      ///< which slope is given at a kink and why; empty without kinks
  std::span<const Parameter> parameters;  ///< none or one
  std::span<const Kink> kinks;
  Range range;  ///< at the initial parameters
  Source source;
};

inline constexpr float kInfinity = std::numeric_limits<float>::infinity();

}  // namespace activation
