#include "network/loss.h"

#include <doctest/doctest.h>

#include <cmath>
#include <numeric>
#include <vector>

#include "network/panels.h"
#include "samples.h"

using network::Loss;

namespace {

struct Judged {
  double loss;
  std::vector<float> gradient;
};

Judged judge(Loss loss, std::vector<float> outputs, const std::vector<float>& target,
             float share = 1) {
  const std::size_t count = outputs.size();
  outputs.resize(network::padded(count));
  const double value = lossAndGradient(loss, target.data(), share, count, outputs.data());
  outputs.resize(count);
  return {value, outputs};
}

}  // namespace

TEST_CASE("cross-entropy and its gradient are those of the formula at every number of classes") {
  for (std::size_t classes = 1; classes <= 13; ++classes) {
    for (std::size_t label = 0; label < classes; ++label) {
      const std::vector<float> outputs = samples::moderate(classes, 5);
      double total = 0;
      for (const float y : outputs) total += std::exp(static_cast<double>(y));
      const auto [loss, gradient] =
          judge(Loss::kSoftmaxCrossEntropy, outputs, {static_cast<float>(label)}, 0.25F);
      CHECK(loss == doctest::Approx(std::log(total) - outputs[label]).epsilon(1e-6));
      for (std::size_t i = 0; i < classes; ++i) {
        const double share = std::exp(static_cast<double>(outputs[i])) / total;
        const double expected = 0.25 * (share - (i == label ? 1 : 0));
        CHECK(std::fabs(static_cast<double>(gradient[i]) - expected) < 1e-7);
      }
    }
  }
}

TEST_CASE("huge outputs neither overflow nor spoil the gradient") {
  const auto certain = judge(Loss::kSoftmaxCrossEntropy, {3e38F, -3e38F, 0}, {0});
  CHECK(certain.loss == 0);
  CHECK(certain.gradient == std::vector<float>{0, 0, 0});
  const auto wrong = judge(Loss::kSoftmaxCrossEntropy, {1e4F, -1e4F, 0}, {1});
  CHECK(wrong.loss == 2e4);
  CHECK(wrong.gradient == std::vector<float>{1, -1, 0});
  const auto tied = judge(Loss::kSoftmaxCrossEntropy, {1e30F, 1e30F}, {0});
  CHECK(tied.loss == doctest::Approx(std::log(2.0)));
  CHECK(tied.gradient == std::vector<float>{-0.5F, 0.5F});
}

TEST_CASE("outputs that are not finite give a loss that is not") {
  for (const float wrong : {std::nanf(""), INFINITY, -INFINITY}) {
    for (std::size_t at = 0; at < 6; ++at) {
      std::vector<float> outputs = {1, 2, 3, 4, 5, 6};
      outputs[at] = wrong;
      const auto label = static_cast<float>(at);
      CHECK_FALSE(std::isfinite(judge(Loss::kSoftmaxCrossEntropy, outputs, {label}).loss));
      CHECK_FALSE(std::isfinite(judge(Loss::kMeanSquared, outputs, outputs).loss));
    }
  }
  CHECK(std::isnan(judge(Loss::kSoftmaxCrossEntropy, {1, std::nanf(""), 3}, {0}).loss));
}

TEST_CASE("the mean squared error and its gradient are those of the formula") {
  const auto [loss, gradient] = judge(Loss::kMeanSquared, {1, 2, 5}, {1, 4, 2}, 0.5F);
  CHECK(loss == doctest::Approx((0 + 4 + 9) / 3.0));
  CHECK(gradient[0] == 0);
  CHECK(gradient[1] == doctest::Approx(-2.0 / 3));
  CHECK(gradient[2] == doctest::Approx(1.0));
}

TEST_CASE("what counts as right follows the target") {
  const float outputs[] = {1, 3, 3};
  const float first = 1;
  const float second = 2;
  CHECK(isRight(Loss::kSoftmaxCrossEntropy, &first, 3, outputs));
  CHECK_FALSE(isRight(Loss::kSoftmaxCrossEntropy, &second, 3, outputs));
  const float like[] = {0, 9, 5};
  const float unlike[] = {0, 5, 9};
  CHECK(isRight(Loss::kMeanSquared, like, 3, outputs));
  CHECK_FALSE(isRight(Loss::kMeanSquared, unlike, 3, outputs));
  for (const float output : {-0.5F, 0.0F, 0.5F}) {
    for (const float target : {-1.0F, 0.0F, 1.0F}) {
      CHECK(isRight(Loss::kMeanSquared, &target, 1, &output) == ((output > 0) == (target > 0)));
    }
  }
}

TEST_CASE("single outputs judged together have the loss and gradients that each has alone") {
  for (std::size_t rows = 1; rows <= 13; ++rows) {
    const std::size_t room = network::padded(rows);
    const std::vector<float> outputs = samples::moderate(room, 8);
    const std::vector<float> targets = samples::moderate(room, 9);
    std::vector<float> gradients(room);
    const double loss = network::squaredErrorsAndGradients(targets.data(), 0.3F, rows,
                                                           outputs.data(), gradients.data());
    double sum = 0;
    for (std::size_t i = 0; i < rows; ++i) {
      const auto alone = judge(Loss::kMeanSquared, {outputs[i]}, {targets[i]}, 0.3F);
      sum += alone.loss;
      CHECK(gradients[i] == alone.gradient[0]);
    }
    CHECK(loss == sum);
  }
}
