#include "network/dense_node.h"

#include <doctest/doctest.h>

#include <cmath>
#include <string>

#include "cases.h"
#include "float_bits.h"
#include "guarded_floats.h"
#include "samples.h"
#include "status_text.h"

using activation::FunctionId;
using activation::kInfinity;
using network::NodeOutput;

namespace {

constexpr std::size_t kInputCounts[] = {0,  1,  2,  3,  4,  5,  6,  7,  8,    9,    10,   11,
                                        12, 13, 15, 16, 17, 31, 32, 33, 1000, 4095, 4096, 4097};

/// The sum in the order that dense_node.h promises, each product rounded before it is added, or
/// fused with its addition.
float documentedSum(std::span<const float> inputs, std::span<const float> weights, float bias,
                    bool is_fused) {
  float totals[4] = {bias, 0, 0, 0};
  for (std::size_t i = 0; i < inputs.size(); ++i) {
    float& total = totals[i % 4];
    if (is_fused) {
      total = std::fma(weights[i], inputs[i], total);
    } else {
      const float product = weights[i] * inputs[i];
      total = total + product;
    }
  }
  return (totals[0] + totals[1]) + (totals[2] + totals[3]);
}

NodeOutput nodeOf(std::string_view function, std::span<const float> inputs,
                  std::span<const float> weights, float bias) {
  NodeOutput output;
  const FunctionId id = idOf(function);
  CHECK(network::denseNode(id, initialParameters(id), inputs, weights, bias, {}, output) ==
        Status::kOk);
  return output;
}

}  // namespace

TEST_CASE("a node sums in the documented order, to the bit") {
  for (const std::size_t length : kInputCounts) {
    for (std::uint32_t seed = 0; seed < 8; ++seed) {
      CAPTURE(length);
      const std::vector<float> inputs = samples::moderate(length, 81 + seed);
      const std::vector<float> weights = samples::moderate(length, 91 + seed, 2);
      const float z = nodeOf("identity", inputs, weights, 0.3F).z;
      const float rounded = documentedSum(inputs, weights, 0.3F, false);
      const float fused = documentedSum(inputs, weights, 0.3F, true);
      // A relaxed multiply-add fuses where the machine can, and rounds twice where it cannot.
      const bool may_fuse = activation::variantName() == "relaxed";
      const bool is_documented = bits::same(z, rounded) || (may_fuse && bits::same(z, fused));
      CHECK_MESSAGE(is_documented, bits::text(z) << ", rounded " << bits::text(rounded)
                                                 << ", fused " << bits::text(fused));
    }
  }
}

TEST_CASE("the products are each weight times its input, rounded, at every length") {
  for (const std::size_t length : kInputCounts) {
    CAPTURE(length);
    const std::vector<float> inputs = samples::mixed(length, 82);
    const std::vector<float> weights = samples::mixed(length, 83);
    GuardedFloats products(length, length % 4);
    NodeOutput output;
    CHECK(network::denseNode(idOf("relu"), {}, inputs, weights, 1, products.span(), output) ==
          Status::kOk);
    std::vector<float> expected;
    for (std::size_t i = 0; i < length; ++i) expected.push_back(weights[i] * inputs[i]);
    CHECK(bits::firstDifference(products.span(), expected) == "");
    CHECK(products.guardsAreIntact());
  }
}

TEST_CASE("the sum is the same with and without asking for the products") {
  for (const std::size_t length : kInputCounts) {
    CAPTURE(length);
    const std::vector<float> inputs = samples::moderate(length, 84);
    const std::vector<float> weights = samples::moderate(length, 85);
    std::vector<float> products(length);
    NodeOutput with_products;
    CHECK(network::denseNode(idOf("tanh"), {}, inputs, weights, -2, products, with_products) ==
          Status::kOk);
    const NodeOutput without = nodeOf("tanh", inputs, weights, -2);
    CHECK(bits::same(with_products.z, without.z));
    CHECK(bits::same(with_products.y, without.y));
  }
}

TEST_CASE("a node with no inputs passes its bias to the function") {
  const NodeOutput node = nodeOf("relu", {}, {}, -2.5F);
  CHECK(node.z == -2.5F);
  CHECK(node.y == 0);
  CHECK(nodeOf("relu", {}, {}, 2.5F).y == 2.5F);
}

TEST_CASE("the activation is the function of the sum, to the bit") {
  const std::vector<float> inputs = samples::moderate(6, 86);
  const std::vector<float> weights = samples::moderate(6, 87);
  for (const Case& c : allCases()) {
    CAPTURE(c.name);
    for (const float bias : {-30.0F, -1.0F, 0.0F, 1.0F, 30.0F}) {
      NodeOutput node;
      CHECK(network::denseNode(c.id, c.parameters, inputs, weights, bias, {}, node) == Status::kOk);
      float y = 0;
      CHECK(activation::forward(c.id, c.parameters, {&node.z, 1}, {&y, 1}) == Status::kOk);
      CHECK(bits::same(node.y, y));
    }
  }
}

TEST_CASE("relu acts on the sum and not on each input") {
  const float inputs[] = {3, -2};
  const float weights[] = {1, 1};
  CHECK(nodeOf("relu", inputs, weights, 0).y == 1);
  CHECK(nodeOf("relu", inputs, weights, -4).y == 0);
}

TEST_CASE("NaN in an input, a weight or the bias makes z and y NaN") {
  for (std::size_t at = 0; at < 7; ++at) {
    std::vector<float> clean(7, 1.0F);
    std::vector<float> spoilt = clean;
    spoilt[at] = samples::nans()[at];
    for (const NodeOutput& node :
         {nodeOf("relu", spoilt, clean, 0), nodeOf("relu", clean, spoilt, 0)}) {
      CHECK(std::isnan(node.z));
      CHECK(std::isnan(node.y));
    }
  }
  CHECK(std::isnan(nodeOf("relu", {}, {}, std::nanf("")).y));
}

TEST_CASE("infinite terms give infinite sums, and opposite ones NaN") {
  const float ones[] = {1, 1, 1, 1, 1};
  const float one_infinite[] = {1, 1, 1, 1, kInfinity};
  const float opposite[] = {kInfinity, 1, -kInfinity, 1, 1};
  CHECK(nodeOf("relu", one_infinite, ones, 0).y == kInfinity);
  CHECK(std::isnan(nodeOf("relu", one_infinite, ones, -kInfinity).z));
  CHECK(std::isnan(nodeOf("relu", opposite, ones, 0).z));
}

TEST_CASE("products may replace the inputs or the weights") {
  const std::vector<float> inputs = samples::moderate(11, 88);
  const std::vector<float> weights = samples::moderate(11, 89);
  std::vector<float> expected(11);
  NodeOutput node;
  CHECK(network::denseNode(idOf("relu"), {}, inputs, weights, 1, expected, node) == Status::kOk);
  std::vector<float> over_inputs = inputs;
  NodeOutput same;
  CHECK(network::denseNode(idOf("relu"), {}, over_inputs, weights, 1, over_inputs, same) ==
        Status::kOk);
  CHECK(bits::firstDifference(over_inputs, expected) == "");
  CHECK(bits::same(same.z, node.z));
  std::vector<float> over_weights = weights;
  CHECK(network::denseNode(idOf("relu"), {}, inputs, over_weights, 1, over_weights, same) ==
        Status::kOk);
  CHECK(bits::firstDifference(over_weights, expected) == "");
  CHECK(bits::same(same.z, node.z));
}

TEST_CASE("a node refuses what does not fit and writes nothing") {
  const std::vector<float> three = samples::moderate(3, 90);
  const std::vector<float> four = samples::moderate(4, 91);
  const std::vector<float> two_channels(2, 0.25F);
  const float nan[] = {std::nanf("")};
  const float beyond[] = {1.5F};
  constexpr float kUntouched = 77;

  const auto refuses = [&](Status expected, FunctionId id, std::span<const float> parameters,
                           std::span<const float> inputs, std::span<const float> weights,
                           std::size_t products_length) {
    GuardedFloats products(products_length);
    NodeOutput output{kUntouched, kUntouched};
    CHECK(network::denseNode(id, parameters, inputs, weights, 1, products.span(), output) ==
          expected);
    CHECK(products.isUntouched());
    CHECK(output.z == kUntouched);
    CHECK(output.y == kUntouched);
  };
  const FunctionId relu = idOf("relu");
  const FunctionId leaky = idOf("leaky-relu");
  refuses(Status::kLengthMismatch, relu, {}, three, four, 3);
  refuses(Status::kLengthMismatch, relu, {}, three, four, 0);
  refuses(Status::kLengthMismatch, relu, {}, three, three, 2);
  refuses(Status::kLengthMismatch, relu, {}, three, three, 4);
  refuses(Status::kLengthMismatch, relu, {}, {}, three, 0);
  refuses(Status::kUnknownFunction, static_cast<FunctionId>(-1), {}, three, three, 3);
  refuses(Status::kUnknownFunction, static_cast<FunctionId>(activation::functionCount()), {}, three,
          three, 3);
  refuses(Status::kParameterCount, leaky, {}, three, three, 3);
  refuses(Status::kParameterCount, relu, three, three, three, 3);
  refuses(Status::kParameterNotFinite, leaky, nan, three, three, 3);
  refuses(Status::kParameterOutOfRange, leaky, beyond, three, three, 3);
  refuses(Status::kParameterCount, idOf("prelu"), two_channels, three, three, 3);
}

TEST_CASE("products over the parameter are refused, and nothing is written") {
  std::vector<float> memory(8, 0.5F);
  const std::vector<float> apart = samples::moderate(5, 94);
  const auto products = std::span(memory).first(5);
  NodeOutput output{77, 77};
  for (const std::size_t at : {0, 2, 4}) {
    CAPTURE(at);
    CHECK(network::denseNode(idOf("leaky-relu"), products.subspan(at, 1), apart, apart, 1, products,
                             output) == Status::kPartialOverlap);
    CHECK(memory == std::vector<float>(8, 0.5F));
    CHECK(output.z == 77);
    CHECK(output.y == 77);
  }
  const auto beside = std::span(memory).subspan(5, 1);
  CHECK(network::denseNode(idOf("leaky-relu"), beside, apart, apart, 1, products, output) ==
        Status::kOk);
}

TEST_CASE("products that overlap inputs or weights without being them are refused") {
  std::vector<float> memory = samples::moderate(8, 92);
  const std::vector<float> original = memory;
  const std::vector<float> apart = samples::moderate(5, 93);
  const auto shared = std::span(memory).first(5);
  const auto products = std::span(memory).last(5);
  NodeOutput output{77, 77};
  CHECK(network::denseNode(idOf("relu"), {}, shared, apart, 1, products, output) ==
        Status::kPartialOverlap);
  CHECK(network::denseNode(idOf("relu"), {}, apart, shared, 1, products, output) ==
        Status::kPartialOverlap);
  CHECK(bits::firstDifference(memory, original) == "");
  CHECK(output.z == 77);
  CHECK(output.y == 77);
}
