#include <doctest/doctest.h>

#include <string>

#include "cases.h"
#include "float_bits.h"
#include "samples.h"
#include "status_text.h"

using activation::FunctionId;
using activation::KinkSlope;

namespace {

constexpr std::size_t kLength = 12;
constexpr auto kKink = KinkSlope::kConvention;

/// One stretch of memory from which overlapping buffers are cut, and what it held at first.
class SharedMemory {
 public:
  std::span<float> from(std::size_t begin, std::size_t length = kLength) {
    return std::span(memory_).subspan(begin, length);
  }
  bool isUntouched() const { return bits::firstDifference(memory_, original_).empty(); }

 private:
  std::vector<float> original_ = samples::moderate(3 * kLength, 71);
  std::vector<float> memory_ = original_;
};

/// How far an output may start from an input and still share memory with it.
constexpr std::ptrdiff_t kShifts[] = {-11, -4, -3, -1, 1, 2, 4, 8, 11};

}  // namespace

TEST_CASE("an output that overlaps its input without being it is refused and nothing written") {
  for (const FunctionId id : allFunctions()) {
    CAPTURE(std::string(activation::description(id).id));
    const std::vector<float> p = initialParameters(id);
    const std::vector<float> apart = samples::moderate(kLength, 72);
    for (const std::ptrdiff_t shift : kShifts) {
      CAPTURE(shift);
      SharedMemory memory;
      const auto x = memory.from(kLength);
      const auto y =
          memory.from(static_cast<std::size_t>(static_cast<std::ptrdiff_t>(kLength) + shift));
      CHECK(activation::forward(id, p, x, y) == Status::kPartialOverlap);
      CHECK(activation::slope(id, p, kKink, x, y) == Status::kPartialOverlap);
      CHECK(activation::backward(id, p, kKink, x, apart, y) == Status::kPartialOverlap);
      CHECK(activation::backward(id, p, kKink, apart, x, y) == Status::kPartialOverlap);
      CHECK(activation::backward(id, p, kKink, y, x, y) == Status::kPartialOverlap);
      CHECK(activation::backward(id, p, kKink, x, y, y) == Status::kPartialOverlap);
      CHECK(memory.isUntouched());
    }
  }
}

TEST_CASE("the inputs of the backward pass may overlap each other in any way") {
  for (const FunctionId id : allFunctions()) {
    CAPTURE(std::string(activation::description(id).id));
    const std::vector<float> p = initialParameters(id);
    for (const std::size_t shift : {0, 1, 5, 11}) {
      SharedMemory memory;
      const auto x = memory.from(0);
      const auto dy = memory.from(shift);
      std::vector<float> dx(kLength);
      CHECK(activation::backward(id, p, kKink, x, dy, dx) == Status::kOk);
      const std::vector<float> x_copy(x.begin(), x.end());
      const std::vector<float> dy_copy(dy.begin(), dy.end());
      std::vector<float> expected(kLength);
      CHECK(activation::backward(id, p, kKink, x_copy, dy_copy, expected) == Status::kOk);
      CHECK(bits::firstDifference(dx, expected) == "");
      std::vector<float> d_parameters(p.size());
      CHECK(activation::parameterGradient(id, p, x, dy, d_parameters) == Status::kOk);
      CHECK(memory.isUntouched());
    }
  }
}

TEST_CASE("an output over the parameters is refused") {
  const FunctionId prelu = idOf("prelu");
  SharedMemory memory;
  for (float& value : memory.from(0, 3 * kLength)) value = 0.5F;
  const auto parameters = memory.from(4, 4);
  const std::vector<float> x = samples::moderate(kLength, 73);
  for (const std::size_t begin : {0, 4, 7}) {
    CAPTURE(begin);
    const auto y = memory.from(begin);
    CHECK(activation::forward(prelu, parameters, x, y) == Status::kPartialOverlap);
    CHECK(activation::slope(prelu, parameters, kKink, x, y) == Status::kPartialOverlap);
    CHECK(activation::backward(prelu, parameters, kKink, x, x, y) == Status::kPartialOverlap);
    for (const float value : memory.from(0, 3 * kLength)) CHECK(value == 0.5F);
  }
}

TEST_CASE("parameter gradients over any other buffer are refused") {
  const FunctionId prelu = idOf("prelu");
  for (const std::size_t begin : {0, 1, 5, 11}) {
    CAPTURE(begin);
    SharedMemory memory;
    const std::vector<float> parameters = initialParameters(prelu, 3);
    const std::vector<float> apart = samples::moderate(kLength, 74);
    const auto shared = memory.from(0);
    const auto d_parameters = memory.from(begin, 3);
    CHECK(activation::parameterGradient(prelu, parameters, shared, apart, d_parameters) ==
          Status::kPartialOverlap);
    CHECK(activation::parameterGradient(prelu, parameters, apart, shared, d_parameters) ==
          Status::kPartialOverlap);
    CHECK(memory.isUntouched());
  }
  std::vector<float> parameters = initialParameters(prelu, 3);
  const std::vector<float> x = samples::moderate(kLength, 75);
  CHECK(activation::parameterGradient(prelu, parameters, x, x, parameters) ==
        Status::kPartialOverlap);
  CHECK(parameters == initialParameters(prelu, 3));
}
