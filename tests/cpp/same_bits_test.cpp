#include <doctest/doctest.h>

#include <map>
#include <string>
#include <utility>

#include "cases.h"
#include "digest.h"
#include "engine_calls.h"
#include "fixtures.h"
#include "network/dense_node.h"
#include "samples.h"
#include "training_support.h"

// Base and simd give the same bits on every machine, natively and in WebAssembly. Their builds are
// separate programs, so each compares digests of a fixed run with tests/fixtures/digests.csv. The
// relaxed variant takes part where nothing can be fused: in the exact functions.
//
// When a kernel is changed on purpose, its digests change too: put the lines that the failing test
// prints into that file, after seeing that base and simd print the same ones.

namespace {

constexpr std::uint32_t kDigestStride = 30011;

using Key = std::pair<std::string, std::string>;  // function, what

const std::map<Key, std::string>& recordedDigests() {
  static const std::map<Key, std::string> kRecorded = [] {
    std::map<Key, std::string> recorded;
    for (const fixtures::Row& row : fixtures::readCsv("digests.csv")) {
      recorded[{row.at(0), row.at(1)}] = row.at(2);
    }
    return recorded;
  }();
  return kRecorded;
}

void checkDigest(const std::string& function, const std::string& what, const Digest& digest) {
  const auto recorded = recordedDigests().find({function, what});
  const bool is_same = recorded != recordedDigests().end() && recorded->second == digest.text();
  CHECK_MESSAGE(is_same, "tests/fixtures/digests.csv should hold the line\n"
                             << function + "," + what + "," + digest.text());
}

bool mayFuse() { return activation::variantName() == "relaxed"; }

/// One digest for each function, over all its parameters.
template <class Answer>
void checkFunctions(const std::string& what, Answer answer) {
  std::map<std::string, Digest> digests;
  for (const Case& c : allCases()) {
    if (mayFuse() && !c.isExact()) continue;
    Digest& digest = digests[std::string(c.description->id)];
    samples::forEachBlock(kDigestStride,
                          [&](std::span<const float> x) { digest.add(answer(c, x)); });
    digest.add(answer(c, samples::specials()));
  }
  for (const auto& [function, digest] : digests) checkDigest(function, what, digest);
}

}  // namespace

TEST_CASE("values have the recorded bits") {
  checkFunctions("value", [](const Case& c, std::span<const float> x) { return forwardOf(c, x); });
}

TEST_CASE("slopes have the recorded bits") {
  checkFunctions("slope", [](const Case& c, std::span<const float> x) { return slopeOf(c, x); });
}

TEST_CASE("input gradients have the recorded bits") {
  checkFunctions("backward", [](const Case& c, std::span<const float> x) {
    return backwardOf(c, x, samples::mixed(x.size(), 101), activation::KinkSlope::kMiddle);
  });
}

TEST_CASE("parameter gradients have the recorded bits") {
  std::map<std::string, Digest> digests;
  for (const Case& c : allCases()) {
    if (c.parameters.empty() || (mayFuse() && !c.isExact())) continue;
    Digest& digest = digests[std::string(c.description->id)];
    for (std::uint32_t seed = 0; seed < 50; ++seed) {
      const std::size_t length = std::size_t{37} * seed;
      digest.add(parameterGradientOf(c, samples::moderate(length, seed),
                                     samples::moderate(length, seed + 1000)));
    }
  }
  for (const auto& [function, digest] : digests) {
    checkDigest(function, "parameter-gradient", digest);
  }
}

TEST_CASE("the weighted sums of nodes have the recorded bits") {
  if (mayFuse()) return;  // there the sum may be fused; dense_node_test.cpp judges it
  Digest digest;
  for (std::uint32_t length = 0; length < 300; ++length) {
    std::vector<float> products(length);
    network::NodeOutput node;
    CHECK(network::denseNode(idOf("sigmoid"), {}, samples::moderate(length, length),
                             samples::moderate(length, length + 500), 0.7F, products,
                             node) == Status::kOk);
    digest.add(products);
    digest.add({&node.z, 1});
    digest.add({&node.y, 1});
  }
  checkDigest("dense-node", "node", digest);
}

TEST_CASE("training runs have the recorded bits") {
  if (mayFuse()) return;
  struct Run {
    std::string what;
    network::Loss loss;
    network::Initialisation initialisation;
    network::Optimiser optimiser;
  };
  const Run runs[] = {
      {"classes",
       network::Loss::kSoftmaxCrossEntropy,
       network::Initialisation::kHe,
       {.learning_rate = 0.05F, .momentum = 0.9F}},
      {"numbers",
       network::Loss::kMeanSquared,
       network::Initialisation::kGlorot,
       {.kind = network::Optimiser::Kind::kAdam, .learning_rate = 0.01F}},
  };
  for (const auto& [what, loss, initialisation, optimiser] : runs) {
    for (const auto id : allFunctions()) {
      NetworkShape shape;
      shape.inputs = 5;
      shape.units = {13, 6, 3};
      shape.hidden = description(id).id;
      shape.loss = loss;
      shape.initialisation = initialisation;
      shape.optimiser = optimiser;
      const auto network = makeNetwork(shape);
      const auto data = randomData(shape, 47, 3);
      const Training training = train(*network, *data, 100);
      CHECK(training.status == network::TrainingStatus::kOk);
      Digest digest;
      digest.add(parametersOf(*network));
      const auto mean_loss = static_cast<float>(training.loss);
      digest.add({&mean_loss, 1});
      checkDigest(std::string(shape.hidden), "train-" + what, digest);
    }
  }
}
