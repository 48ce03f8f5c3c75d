//===- HeddleAttrs.td - attributes of the heddle dialect ------------------===//
#ifndef HEDDLE_ATTRS_TD
#define HEDDLE_ATTRS_TD

include "HeddleDialect.td"
include "mlir/IR/AttrTypeBase.td"
include "mlir/IR/EnumAttr.td"
include "mlir/IR/TensorEncoding.td"

class Heddle_Attr<string name, string mnemonic_, list<Trait> traits = []> : AttrDef<Heddle_Dialect, name, traits> {
  let mnemonic = mnemonic_;
}

def Heddle_AxesAttr : Heddle_Attr<"Axes", "axes",
    [DeclareAttrInterfaceMethods<VerifiableTensorEncoding>]> {
  let summary = "The axis of each dimension of a tensor";
  let description = [{
    Encoding of a model-level tensor: one axis symbol per dimension, in order.
    Two dimensions agree iff they name the same axis.
  }];
  let parameters = (ins ArrayRefParameter<"::mlir::FlatSymbolRefAttr">:$axes);
  let hasCustomAssemblyFormat = 1;
}

def Heddle_Sum  : I32EnumAttrCase<"sum", 0>;
def Heddle_Prod : I32EnumAttrCase<"prod", 1>;
def Heddle_Max  : I32EnumAttrCase<"max", 2>;
def Heddle_Min  : I32EnumAttrCase<"min", 3>;
def Heddle_Any  : I32EnumAttrCase<"any", 4>;
def Heddle_All  : I32EnumAttrCase<"all", 5>;
def Heddle_MonoidAttr : I32EnumAttr<"Monoid", "an associative operation with an identity",
    [Heddle_Sum, Heddle_Prod, Heddle_Max, Heddle_Min, Heddle_Any, Heddle_All]> {
  let cppNamespace = "::heddle";
}

def Heddle_Normal  : I32EnumAttrCase<"normal", 0>;
def Heddle_Uniform : I32EnumAttrCase<"uniform", 1>;
def Heddle_Randint : I32EnumAttrCase<"randint", 2>;
def Heddle_RandomKindAttr : I32EnumAttr<"RandomKind", "a distribution", [Heddle_Normal, Heddle_Uniform, Heddle_Randint]> {
  let cppNamespace = "::heddle";
}

#endif
