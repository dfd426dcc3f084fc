#pragma once
#include "network/panels.h"

/// The three matrix products of training. Each sum has one running total, to which its products are
/// added one after the other in the order of the index that is summed over: the result does not
/// depend on how the work is cut into tiles, on the number of rows, or on the variant (but that
/// relaxed rounds product and addition together). Outputs overlap no input.
namespace network {

/// c = start + a * b: rows of c are rows of a, columns those of b. a.columns is the depth, and b
/// has at least as many rows. start: a number for each column, padding included, or null for 0. b
/// and c may be a column, or a.
void multiply(const Panels& a, const Panels& b, const float* start, const Panels& c);

/// c = (transposed a) * b: the gradient of weights, a being the batch that went in and b the
/// gradient of what came out, with equal rows. c has as many rows as a has columns, rounded up.
/// sums[j] = the sum of column j of b over the rows, the gradient of biases, padding included (but
/// for a column). b and c may be a column.
void multiplyTransposed(const Panels& a, const Panels& b, const Panels& c, float* sums);

/// c = transposed a. Both have rows that are a multiple of four, and hold the other's padding too.
void transpose(const Panels& a, const Panels& c);

}  // namespace network
