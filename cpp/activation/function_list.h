#pragma once
#include "activation/functions/celu.h"
#include "activation/functions/elu.h"
#include "activation/functions/gelu.h"
#include "activation/functions/gelu_tanh.h"
#include "activation/functions/hard_sigmoid.h"
#include "activation/functions/hard_swish.h"
#include "activation/functions/hard_tanh.h"
#include "activation/functions/identity.h"
#include "activation/functions/leaky_relu.h"
#include "activation/functions/mish.h"
#include "activation/functions/prelu.h"
#include "activation/functions/relu.h"
#include "activation/functions/relu6.h"
#include "activation/functions/selu.h"
#include "activation/functions/sigmoid.h"
#include "activation/functions/silu.h"
#include "activation/functions/softplus.h"
#include "activation/functions/softsign.h"
#include "activation/functions/step.h"
#include "activation/functions/tanh.h"

/// Every activation function there is: one ROW each, in the order in which all lists show them.
///
/// To add a function, write its struct in functions/ and add its row (and #include) here. The
/// struct has, as piecewise and smooth examples show:
///   kDescription                  what it is, in words and numbers
///   one Float4 member             if it has a parameter, holding its value
///   value(x)                      f(x); NaN for NaN
///   slope(x, at_kink)             f'(x); NaN for NaN
///   parameterSlope(x)             if it has a parameter: df/dparameter; NaN for NaN
/// Dispatch, ids, bindings and the page follow from the row. The tests need to be told what is
/// right: docs/CONTRIBUTING.md says where, and until then they fail and name the place.
///
/// The first rows are what the lesson speaks of. The page loads a module with these alone, because
/// with the others it would be half as large again; who asks for all functions gets another module.
/// The first rows' ids are the same in both.
#define LESSON_FUNCTION_LIST(ROW) \
  ROW(Identity)                   \
  ROW(Step)                       \
  ROW(Relu)                       \
  ROW(Relu6)                      \
  ROW(LeakyRelu)                  \
  ROW(Prelu)                      \
  ROW(Sigmoid)                    \
  ROW(Tanh)

#if defined(ENGINE_LESSON_FUNCTIONS)
#define ACTIVATION_FUNCTION_LIST(ROW) LESSON_FUNCTION_LIST(ROW)
#else
#define ACTIVATION_FUNCTION_LIST(ROW) \
  LESSON_FUNCTION_LIST(ROW)           \
  ROW(Elu)                            \
  ROW(Selu)                           \
  ROW(Celu)                           \
  ROW(Gelu)                           \
  ROW(GeluTanh)                       \
  ROW(Silu)                           \
  ROW(Mish)                           \
  ROW(Softplus)                       \
  ROW(Softsign)                       \
  ROW(HardSigmoid)                    \
  ROW(HardSwish)                      \
  ROW(HardTanh)
#endif
