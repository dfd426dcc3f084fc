#include <doctest/doctest.h>

#include <string>

#include "activation/activation.h"

TEST_CASE("the kernels report the variant they were built as") {
  CHECK(std::string(activation::variantName()) == EXPECTED_VARIANT);
}
