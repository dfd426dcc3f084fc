#include "network/random.h"

#include <doctest/doctest.h>

#include <cmath>
#include <map>
#include <vector>

#include "network/initialisation.h"
#include "network/logarithm.h"

using network::Random;

TEST_CASE("random numbers are those of the reference implementation of PCG32") {
  Random random(42, 54);
  for (const std::uint32_t expected :
       {0xa15c02b7U, 0x7b47f409U, 0xba1d3330U, 0x83d2f293U, 0xbfa4784bU, 0xcbed606eU}) {
    CHECK(random.next() == expected);
  }
}

TEST_CASE("streams and seeds give different numbers, the same ones the same") {
  CHECK(Random::ofStream(1, 2).next() == Random::ofStream(1, 2).next());
  CHECK(Random::ofStream(1, 2).next() != Random::ofStream(1, 3).next());
  CHECK(Random::ofStream(1, 2).next() != Random::ofStream(2, 2).next());
  CHECK(Random::ofStream(0, 1).next() != Random::ofStream(1, 0).next());
}

TEST_CASE("numbers below a bound are equally likely and reach both ends") {
  Random random(1, 1);
  std::map<std::uint32_t, int> seen;
  constexpr int kDraws = 60000;
  for (int i = 0; i < kDraws; ++i) ++seen[random.below(6)];
  CHECK(seen.size() == 6);
  for (const auto& [number, times] : seen) {
    CHECK(number < 6);
    CHECK(std::abs(times - kDraws / 6) < 5 * std::sqrt(kDraws / 6.0));
  }
  CHECK(random.below(1) == 0);
}

TEST_CASE("normal numbers have the moments of the normal distribution") {
  Random random(7, 7);
  constexpr int kDraws = 100000;
  double sums[5] = {};
  for (int i = 0; i < kDraws; ++i) {
    const double x = random.normal();
    for (int power = 1; power <= 4; ++power) sums[power] += std::pow(x, power) / kDraws;
  }
  // Five standard errors of each mean.
  CHECK(std::fabs(sums[1]) < 5 * std::sqrt(1.0 / kDraws));
  CHECK(std::fabs(sums[2] - 1) < 5 * std::sqrt(2.0 / kDraws));
  CHECK(std::fabs(sums[3]) < 5 * std::sqrt(15.0 / kDraws));
  CHECK(std::fabs(sums[4] - 3) < 5 * std::sqrt(96.0 / kDraws));
}

TEST_CASE("symmetric numbers lie within -1 and 1 with mean 0 and variance 1/3") {
  Random random(8, 8);
  constexpr int kDraws = 100000;
  double sum = 0;
  double squares = 0;
  for (int i = 0; i < kDraws; ++i) {
    const double x = random.symmetric();
    CHECK_UNARY(x > -1 && x < 1 && x != 0);
    sum += x / kDraws;
    squares += x * x / kDraws;
  }
  CHECK(std::fabs(sum) < 5 * std::sqrt(1.0 / 3 / kDraws));
  CHECK(std::fabs(squares - 1.0 / 3) < 5 * std::sqrt(4.0 / 45 / kDraws));
}

TEST_CASE("the logarithm is within 1e-15 of it or of 1") {
  Random random(9, 9);
  for (int i = 0; i < 20000; ++i) {
    const double x = std::exp2(random.symmetric() * (i % 2 == 0 ? 1 : 1000));
    const double expected = std::log(x);
    const double allowed = 1e-15 * std::max(1.0, std::fabs(expected));
    CHECK_UNARY(std::fabs(network::naturalLogarithm(x) - expected) <= allowed);
  }
  CHECK(network::naturalLogarithm(1) == 0);
}

TEST_CASE("weights start with the variance of their formula, in the order of units and inputs") {
  constexpr std::size_t kInputs = 200;
  constexpr std::size_t kUnits = 100;
  struct Expected {
    network::Initialisation initialisation;
    double variance;
  };
  for (const auto& [initialisation, variance] :
       {Expected{network::Initialisation::kHe, 2.0 / kInputs},
        Expected{network::Initialisation::kGlorot, 2.0 / (kInputs + kUnits)}}) {
    std::vector<float> memory(kInputs * network::padded(kUnits));
    const network::Panels weights{memory.data(), kInputs, kUnits};
    Random random(3, 3);
    drawWeights(initialisation, random, kInputs, weights);
    double squares = 0;
    for (const float w : memory) squares += static_cast<double>(w) * w / (kInputs * kUnits);
    CHECK(squares == doctest::Approx(variance).epsilon(0.05));
    Random again(3, 3);
    const bool is_he = initialisation == network::Initialisation::kHe;
    const double scale = is_he ? std::sqrt(variance) : std::sqrt(3 * variance);
    for (std::size_t input = 0; input < 3; ++input) {
      const double drawn = is_he ? again.normal() : again.symmetric();
      CHECK(weights.at(input, 0) == doctest::Approx(scale * drawn));
    }
  }
}
