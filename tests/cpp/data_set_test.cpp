#include "network/data_set.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include "network/limits.h"
#include "training_support.h"

using network::DataSet;
using network::Loss;
using network::TrainingStatus;

namespace {

struct Finding {
  TrainingStatus status;
  bool among_targets = false;
  std::size_t wrong = 99;
};

Finding check(DataSet& data) {
  Finding finding{};
  finding.status = data.check(finding.among_targets, finding.wrong);
  return finding;
}

TrainingStatus createStatus(Loss loss, std::size_t inputs, std::size_t outputs,
                            std::size_t examples) {
  std::unique_ptr<DataSet> made;
  const TrainingStatus status = DataSet::create(loss, inputs, outputs, examples, made);
  CHECK((made != nullptr) == (status == TrainingStatus::kOk));
  return status;
}

}  // namespace

TEST_CASE("numbers that are not finite are found and named") {
  for (const float wrong : {std::nanf(""), INFINITY, -INFINITY}) {
    for (std::size_t at = 0; at < 6; ++at) {
      const auto data = makeData(Loss::kMeanSquared, 2, 1, {1, 2, 3, 4, 5, 6}, {1, 2, 3});
      data->inputs()[at] = wrong;
      const Finding finding = check(*data);
      CHECK(finding.status == TrainingStatus::kNotFinite);
      CHECK_FALSE(finding.among_targets);
      CHECK(finding.wrong == at);
      CHECK_FALSE(data->isChecked());
    }
    const auto data = makeData(Loss::kMeanSquared, 2, 1, {1, 2, 3, 4, 5, 6}, {1, 2, 3});
    data->targets()[2] = wrong;
    const Finding finding = check(*data);
    CHECK(finding.status == TrainingStatus::kNotFinite);
    CHECK(finding.among_targets);
    CHECK(finding.wrong == 2);
  }
}

TEST_CASE("labels are whole numbers below the number of classes") {
  for (const float wrong : {-1.0F, 0.5F, 3.0F, 1e9F, std::nanf(""), INFINITY}) {
    CAPTURE(wrong);
    const auto data = makeData(Loss::kSoftmaxCrossEntropy, 1, 3, {1, 2, 3}, {0, 1, 2});
    data->targets()[1] = wrong;
    const Finding finding = check(*data);
    CHECK(finding.status == TrainingStatus::kLabelOutOfRange);
    CHECK(finding.among_targets);
    CHECK(finding.wrong == 1);
  }
}

TEST_CASE("data that could have changed must be checked again") {
  const auto data = xorData();
  CHECK(data->isChecked());
  data->inputs();
  CHECK_FALSE(data->isChecked());
  CHECK(check(*data).status == TrainingStatus::kOk);
  data->targets();
  CHECK_FALSE(data->isChecked());
}

TEST_CASE("the order of an epoch holds every example once and depends on seed and epoch alone") {
  const auto data = randomData({}, 257, 1);
  const auto copy_of = [&](std::uint32_t seed, std::uint32_t epoch) {
    const auto order = data->order(seed, epoch);
    return std::vector<std::uint32_t>(order.begin(), order.end());
  };
  const auto first = copy_of(1, 0);
  CHECK(first != copy_of(1, 1));
  CHECK(first != copy_of(2, 0));
  CHECK(first == copy_of(1, 0));
  CHECK(first == copy_of(1, 0));
  auto sorted = first;
  std::sort(sorted.begin(), sorted.end());
  for (std::uint32_t i = 0; i < sorted.size(); ++i) CHECK(sorted[i] == i);
  const auto one = makeData(Loss::kMeanSquared, 1, 1, {5}, {6});
  CHECK(one->order(1, 0).size() == 1);
  CHECK(one->order(1, 0)[0] == 0);
}

TEST_CASE("a data set outside its limits is refused") {
  using network::kMaximumExamples;
  using network::kMaximumUnits;
  CHECK(createStatus(Loss::kMeanSquared, 1, 1, 1) == TrainingStatus::kOk);
  CHECK(createStatus(static_cast<Loss>(2), 1, 1, 1) == TrainingStatus::kUnknownChoice);
  CHECK(createStatus(static_cast<Loss>(-1), 1, 1, 1) == TrainingStatus::kUnknownChoice);
  for (const std::size_t wrong : {std::size_t{0}, kMaximumUnits + 1, ~std::size_t{0}}) {
    CHECK(createStatus(Loss::kMeanSquared, wrong, 1, 1) == TrainingStatus::kShapeOutOfRange);
    CHECK(createStatus(Loss::kMeanSquared, 1, wrong, 1) == TrainingStatus::kShapeOutOfRange);
  }
  for (const std::size_t wrong : {std::size_t{0}, kMaximumExamples + 1, ~std::size_t{0}}) {
    CHECK(createStatus(Loss::kMeanSquared, 1, 1, wrong) == TrainingStatus::kShapeOutOfRange);
  }
  CHECK(createStatus(Loss::kMeanSquared, kMaximumUnits, kMaximumUnits, kMaximumExamples) ==
        TrainingStatus::kNoMemory);
}
