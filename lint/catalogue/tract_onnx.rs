//! tract-onnx 0.23.9. Models, plans and tensors are those of `tract-core`, which are declared where its prelude brings them.

pub use self::model::Onnx;
use prelude::{InferenceModel, TractResult};
use std::io::Read;
pub fn onnx() -> Onnx {}
#[blocking(fs)] pub fn for_path(p: impl AsRef<std::path::Path>) -> TractResult<InferenceModel> {}
pub fn for_reader<R: Read>(r: R) -> TractResult<InferenceModel> { let b: &mut Vec<u8>; r.read_to_end(b); let m: InferenceModel; Ok(m) }
pub mod pb { #[derive(Clone, Debug, Default)] pub struct ModelProto; }
pub mod model {
    use crate::pb::ModelProto;
    use crate::prelude::{Framework, InferenceModel, TractResult};
    use std::io::Read;
    use std::path::Path;
    #[derive(Clone, Default)] pub struct Onnx;
    impl Onnx {
        pub fn with_ignore_output_shapes(self, ignore: bool) -> Onnx {}
        pub fn with_ignore_output_types(self, ignore: bool) -> Onnx {}
        pub fn with_ignore_value_info(self, ignore: bool) -> Onnx {}
    }
    impl Framework<ModelProto, InferenceModel> for Onnx {
        #[blocking(fs)] fn model_for_path(&self, p: impl AsRef<Path>) -> TractResult<InferenceModel> {}
        #[blocking(fs)] fn proto_model_for_path(&self, p: impl AsRef<Path>) -> TractResult<ModelProto> {}
        fn proto_model_for_read(&self, r: &mut dyn Read) -> TractResult<ModelProto> { let b: &mut Vec<u8>; r.read_to_end(b); let m: ModelProto; Ok(m) }
        #[blocking(cpu)] fn model_for_proto_model(&self, proto: &ModelProto) -> TractResult<InferenceModel> {}
        #[blocking(cpu)] fn model_for_read(&self, r: &mut dyn Read) -> TractResult<InferenceModel> { let b: &mut Vec<u8>; r.read_to_end(b); let m: InferenceModel; Ok(m) }
    }
}
pub mod prelude {
    pub use crate::onnx;
    pub use ndarray as tract_ndarray;
    pub use smallvec::SmallVec;
    pub use std::sync::Arc;
    use std::io::Read;
    use std::path::Path;
    pub type TractResult<T> = anyhow::Result<T>;
    pub type TVec<T> = SmallVec<[T; 4]>;
    #[returns(TVec<arg>)] macro_rules! tvec { () => {} }
    pub trait Framework<ProtoModel, Model> {
        fn proto_model_for_path(&self, p: impl AsRef<Path>) -> TractResult<ProtoModel>;
        fn proto_model_for_read(&self, r: &mut dyn Read) -> TractResult<ProtoModel>;
        fn model_for_proto_model(&self, proto: &ProtoModel) -> TractResult<Model>;
        #[blocking(fs)] fn model_for_path(&self, p: impl AsRef<Path>) -> TractResult<Model>;
        fn model_for_read(&self, r: &mut dyn Read) -> TractResult<Model>;
    }
    #[derive(Clone, Debug)] pub struct Tensor;
    impl Tensor {
        pub fn shape(&self) -> &[usize] {}
        pub fn from_shape<A>(shape: &[usize], data: &[A]) -> TractResult<Tensor> {}
    }
    #[derive(Clone, Debug)] pub struct TValue;
    impl From<Tensor> for TValue {}
    impl std::ops::Deref for TValue {
        type Target = Tensor;
        fn deref(&self) -> &Tensor {}
    }
    #[derive(Clone, Debug, Default)] pub struct InferenceFact;
    #[derive(Clone, Debug)] pub struct TypedFact;
    #[derive(Clone, Debug)] pub struct Graph<F>;
    impl<F> Graph<F> {
        pub fn with_input_fact(self, input: usize, fact: F) -> TractResult<Self> {}
        pub fn with_output_fact(self, output: usize, fact: F) -> TractResult<Self> {}
        pub fn set_input_fact(&mut self, input: usize, fact: F) -> TractResult<()> {}
    }
    pub type InferenceModel = Graph<InferenceFact>;
    pub type TypedModel = Graph<TypedFact>;
    pub trait InferenceModelExt {
        #[blocking(cpu)] fn into_typed(self) -> TractResult<TypedModel>;
        #[blocking(cpu)] fn into_optimized(self) -> TractResult<TypedModel>;
    }
    impl InferenceModelExt for Graph<InferenceFact> {
        #[blocking(cpu)] fn into_typed(self) -> TractResult<TypedModel> {}
        #[blocking(cpu)] fn into_optimized(self) -> TractResult<TypedModel> {}
    }
    impl Graph<TypedFact> {
        #[blocking(cpu)] pub fn into_optimized(self) -> TractResult<TypedModel> {}
        #[blocking(cpu)] pub fn into_decluttered(self) -> TractResult<TypedModel> {}
    }
    pub trait IntoRunnable<F> { fn into_runnable(self) -> TractResult<Arc<SimplePlan<F>>>; }
    impl<F> IntoRunnable<F> for Graph<F> { fn into_runnable(self) -> TractResult<Arc<SimplePlan<F>>> {} }
    #[derive(Clone, Debug)] pub struct SimplePlan<F>;
    pub type RunnableModel<F> = SimplePlan<F>;
    pub type TypedRunnableModel = SimplePlan<TypedFact>;
    pub type TypedSimplePlan = SimplePlan<TypedFact>;
    impl<F> SimplePlan<F> {
        #[blocking(cpu)] pub fn run(self: &Arc<Self>, inputs: TVec<TValue>) -> TractResult<TVec<TValue>> {}
        pub fn model(&self) -> &Graph<F> {}
    }
}
