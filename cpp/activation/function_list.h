#pragma once
#include "activation/functions/identity.h"
#include "activation/functions/leaky_relu.h"
#include "activation/functions/prelu.h"
#include "activation/functions/relu.h"
#include "activation/functions/relu6.h"
#include "activation/functions/sigmoid.h"
#include "activation/functions/step.h"
#include "activation/functions/tanh.h"

/// Every activation function there is: one ROW each, in the order in which all lists show them.
///
/// To add a function, write its struct in functions/ and add its row (and #include) here. The
/// struct has, as piecewise and smooth examples show:
///   kDescription                  what it is, in words and numbers
///   one Float4 member             for each of kDescription.parameters, in that order
///   value(x)                      f(x); NaN for NaN
///   slope(x, at_kink)             f'(x); NaN for NaN
///   parameterSlopes(x)            if it has parameters: df/dparameter for each, in an array
/// Dispatch, ids, bindings, tests and the page follow from the row.
#define ACTIVATION_FUNCTION_LIST(ROW) \
  ROW(Identity)                       \
  ROW(Step)                           \
  ROW(Relu)                           \
  ROW(Relu6)                          \
  ROW(LeakyRelu)                      \
  ROW(Prelu)                          \
  ROW(Sigmoid)                        \
  ROW(Tanh)
