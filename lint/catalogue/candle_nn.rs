//! candle-nn 0.11.1. What takes long of a layer are its products and convolutions; norms, activations and losses are not told.

pub use candle_core::{Module, ModuleT};
pub use activation::{prelu, Activation, PReLU};
pub use batch_norm::{batch_norm, BatchNorm, BatchNormConfig};
pub use conv::{conv1d, conv1d_no_bias, conv2d, conv2d_no_bias, conv_transpose1d, conv_transpose2d, Conv1d, Conv1dConfig, Conv2d, Conv2dConfig, ConvTranspose1d, ConvTranspose1dConfig, ConvTranspose2d, ConvTranspose2dConfig};
pub use embedding::{embedding, Embedding};
pub use group_norm::{group_norm, GroupNorm};
pub use init::Init;
pub use layer_norm::{layer_norm, layer_norm_no_bias, rms_norm, LayerNorm, LayerNormConfig, RmsNorm};
pub use linear::{linear, linear_b, linear_no_bias, Linear};
pub use ops::Dropout;
pub use optim::{AdamW, Optimizer, ParamsAdamW, SGD};
pub use rnn::{gru, lstm, GRUConfig, LSTMConfig, GRU, LSTM, RNN};
pub use var_builder::VarBuilder;
pub use var_map::VarMap;
pub mod var_builder {
    use candle_core::{DType, Device, Result, Shape, Tensor};
    use std::collections::HashMap;
    use std::path::Path;
    pub trait SimpleBackend: Send + Sync {}
    #[derive(Clone)] pub struct VarBuilderArgs<B> { pub dtype: DType }
    pub type VarBuilder = VarBuilderArgs<Box<dyn SimpleBackend>>;
    impl<B> VarBuilderArgs<B> {
        pub fn new_with_args(backend: B, dtype: DType, dev: &Device) -> Self {}
        pub fn prefix(&self) -> String {}
        pub fn root(&self) -> Self {}
        pub fn set_prefix(&self, prefix: impl ToString) -> Self {}
        pub fn push_prefix<S: ToString>(&self, s: S) -> Self {}
        pub fn pp<S: ToString>(&self, s: S) -> Self {}
        pub fn device(&self) -> &Device {}
        pub fn dtype(&self) -> DType {}
        pub fn to_dtype(&self, dtype: DType) -> Self {}
        pub fn contains_tensor(&self, tensor_name: &str) -> bool {}
        pub fn get<S: Into<Shape>>(&self, s: S, name: &str) -> Result<Tensor> {}
        pub fn get_unchecked(&self, name: &str) -> Result<Tensor> {}
        pub fn set_device(self, device: Device) -> Self {}
        pub fn set_dtype(self, dtype: DType) -> Self {}
    }
    impl VarBuilderArgs<Box<dyn SimpleBackend>> {
        pub fn from_backend(backend: Box<dyn SimpleBackend>, dtype: DType, device: Device) -> Self {}
        pub fn zeros(dtype: DType, dev: &Device) -> Self {}
        pub fn from_tensors(ts: HashMap<String, Tensor>, dtype: DType, dev: &Device) -> Self {}
        pub fn from_varmap(varmap: &crate::VarMap, dtype: DType, dev: &Device) -> Self {}
        #[blocking(fs)] pub unsafe fn from_mmaped_safetensors<P: AsRef<Path>>(paths: &[P], dtype: DType, dev: &Device) -> Result<Self> {}
        pub fn from_buffered_safetensors(data: Vec<u8>, dtype: DType, dev: &Device) -> Result<Self> {}
        pub fn from_slice_safetensors(data: &[u8], dtype: DType, dev: &Device) -> Result<Self> {}
        #[blocking(fs)] pub fn from_npz<P: AsRef<Path>>(p: P, dtype: DType, dev: &Device) -> Result<Self> {}
        #[blocking(fs)] pub fn from_pth<P: AsRef<Path>>(p: P, dtype: DType, dev: &Device) -> Result<Self> {}
        #[blocking(fs)] pub fn from_pth_with_state<P: AsRef<Path>>(p: P, dtype: DType, state_key: &str, dev: &Device) -> Result<Self> {}
        pub fn rename_f<F: Fn(&str) -> String + Sync + Send>(self, f: F) -> Self {}
    }
    pub struct ShardedSafeTensors;
    pub type ShardedVarBuilder = VarBuilderArgs<ShardedSafeTensors>;
    impl ShardedSafeTensors { #[blocking(fs)] pub unsafe fn var_builder<P: AsRef<Path>>(paths: &[P], dtype: DType, dev: &Device) -> Result<ShardedVarBuilder> {} }
}
pub mod var_map {
    use candle_core::{Result, Var};
    use std::path::Path;
    #[derive(Clone)] pub struct VarMap;
    impl VarMap {
        pub fn new() -> Self {}
        pub fn all_vars(&self) -> Vec<Var> {}
        #[blocking(fs)] pub fn save<P: AsRef<Path>>(&self, path: P) -> Result<()> {}
        #[blocking(fs)] pub fn load<P: AsRef<Path>>(&mut self, path: P) -> Result<()> {}
    }
}
pub mod init { #[derive(Clone, Copy, Debug)] pub enum Init { Const(f64), Randn { mean: f64, stdev: f64 }, Uniform { lo: f64, up: f64 } } }
pub mod activation {
    use candle_core::{Module, Result, Tensor};
    #[derive(Clone, Copy, Debug, Default, PartialEq)] pub enum Activation { Gelu, NewGelu, Relu, Relu2, Relu6, Silu, Sigmoid, HardSigmoid, Swiglu, Swish, Mish, HardSwish, Elu(f64), LeakyRelu(f64), GeluPytorchTanh }
    impl Module for Activation { fn forward(&self, xs: &Tensor) -> Result<Tensor> {} }
    #[derive(Clone, Debug)] pub struct PReLU;
    impl Module for PReLU { fn forward(&self, xs: &Tensor) -> Result<Tensor> {} }
    pub fn prelu(num_channels: Option<usize>, vs: crate::VarBuilder) -> Result<PReLU> {}
}
pub mod linear {
    use crate::VarBuilder;
    use candle_core::{Module, Result, Tensor};
    #[derive(Clone, Debug)] pub struct Linear;
    impl Linear {
        pub fn new(weight: Tensor, bias: Option<Tensor>) -> Self {}
        pub fn weight(&self) -> &Tensor {}
        pub fn bias(&self) -> Option<&Tensor> {}
    }
    impl Module for Linear { #[blocking(cpu)] fn forward(&self, x: &Tensor) -> Result<Tensor> {} }
    pub fn linear(in_dim: usize, out_dim: usize, vb: VarBuilder) -> Result<Linear> {}
    pub fn linear_no_bias(in_dim: usize, out_dim: usize, vb: VarBuilder) -> Result<Linear> {}
    pub fn linear_b(in_dim: usize, out_dim: usize, bias: bool, vb: VarBuilder) -> Result<Linear> {}
}
pub mod conv {
    use crate::VarBuilder;
    use candle_core::{Module, Result, Tensor};
    #[derive(Clone, Copy, Debug, Default)] pub struct Conv1dConfig { pub padding: usize, pub stride: usize, pub dilation: usize }
    #[derive(Clone, Debug)] pub struct Conv1d;
    impl Conv1d { pub fn new(weight: Tensor, bias: Option<Tensor>, config: Conv1dConfig) -> Self {} }
    impl Module for Conv1d { #[blocking(cpu)] fn forward(&self, x: &Tensor) -> Result<Tensor> {} }
    pub fn conv1d(in_channels: usize, out_channels: usize, kernel_size: usize, cfg: Conv1dConfig, vb: VarBuilder) -> Result<Conv1d> {}
    pub fn conv1d_no_bias(in_channels: usize, out_channels: usize, kernel_size: usize, cfg: Conv1dConfig, vb: VarBuilder) -> Result<Conv1d> {}
    #[derive(Clone, Copy, Debug, Default)] pub struct Conv2dConfig { pub padding: usize, pub stride: usize, pub dilation: usize }
    #[derive(Clone, Debug)] pub struct Conv2d;
    impl Conv2d { pub fn new(weight: Tensor, bias: Option<Tensor>, config: Conv2dConfig) -> Self {} }
    impl Module for Conv2d { #[blocking(cpu)] fn forward(&self, x: &Tensor) -> Result<Tensor> {} }
    pub fn conv2d(in_channels: usize, out_channels: usize, kernel_size: usize, cfg: Conv2dConfig, vb: VarBuilder) -> Result<Conv2d> {}
    pub fn conv2d_no_bias(in_channels: usize, out_channels: usize, kernel_size: usize, cfg: Conv2dConfig, vb: VarBuilder) -> Result<Conv2d> {}
    #[derive(Clone, Copy, Debug, Default)] pub struct ConvTranspose1dConfig { pub padding: usize, pub stride: usize, pub dilation: usize }
    #[derive(Clone, Debug)] pub struct ConvTranspose1d;
    impl ConvTranspose1d { pub fn new(weight: Tensor, bias: Option<Tensor>, config: ConvTranspose1dConfig) -> Self {} }
    impl Module for ConvTranspose1d { #[blocking(cpu)] fn forward(&self, x: &Tensor) -> Result<Tensor> {} }
    pub fn conv_transpose1d(in_channels: usize, out_channels: usize, kernel_size: usize, cfg: ConvTranspose1dConfig, vb: VarBuilder) -> Result<ConvTranspose1d> {}
    #[derive(Clone, Copy, Debug, Default)] pub struct ConvTranspose2dConfig { pub padding: usize, pub stride: usize, pub dilation: usize }
    #[derive(Clone, Debug)] pub struct ConvTranspose2d;
    impl ConvTranspose2d { pub fn new(weight: Tensor, bias: Option<Tensor>, config: ConvTranspose2dConfig) -> Self {} }
    impl Module for ConvTranspose2d { #[blocking(cpu)] fn forward(&self, x: &Tensor) -> Result<Tensor> {} }
    pub fn conv_transpose2d(in_channels: usize, out_channels: usize, kernel_size: usize, cfg: ConvTranspose2dConfig, vb: VarBuilder) -> Result<ConvTranspose2d> {}
}
pub mod embedding {
    use candle_core::{Module, Result, Tensor};
    #[derive(Clone, Debug)] pub struct Embedding;
    impl Embedding {
        pub fn new(embeddings: Tensor, hidden_size: usize) -> Self {}
        pub fn embeddings(&self) -> &Tensor {}
        pub fn hidden_size(&self) -> usize {}
    }
    impl Module for Embedding { fn forward(&self, indexes: &Tensor) -> Result<Tensor> {} }
    pub fn embedding(in_size: usize, out_size: usize, vb: crate::VarBuilder) -> Result<Embedding> {}
}
pub mod layer_norm {
    use crate::VarBuilder;
    use candle_core::{Module, Result, Tensor};
    #[derive(Clone, Copy, Debug, Default)] pub struct LayerNormConfig { pub eps: f64, pub remove_mean: bool, pub affine: bool }
    #[derive(Clone, Debug)] pub struct LayerNorm;
    impl LayerNorm {
        pub fn new(weight: Tensor, bias: Tensor, eps: f64) -> Self {}
        pub fn new_no_bias(weight: Tensor, eps: f64) -> Self {}
        pub fn rms_norm(weight: Tensor, eps: f64) -> Self {}
    }
    impl Module for LayerNorm { fn forward(&self, x: &Tensor) -> Result<Tensor> {} }
    pub fn layer_norm<C: Into<LayerNormConfig>>(size: usize, config: C, vb: VarBuilder) -> Result<LayerNorm> {}
    pub fn layer_norm_no_bias(size: usize, eps: f64, vb: VarBuilder) -> Result<LayerNorm> {}
    #[derive(Clone, Debug)] pub struct RmsNorm;
    impl RmsNorm { pub fn new(weight: Tensor, eps: f64) -> Self {} }
    impl Module for RmsNorm { fn forward(&self, xs: &Tensor) -> Result<Tensor> {} }
    pub fn rms_norm(size: usize, eps: f64, vb: VarBuilder) -> Result<RmsNorm> {}
}
pub mod batch_norm {
    use candle_core::{ModuleT, Result, Tensor};
    #[derive(Clone, Copy, Debug, Default)] pub struct BatchNormConfig { pub eps: f64, pub remove_mean: bool, pub affine: bool, pub momentum: f64 }
    #[derive(Clone, Debug)] pub struct BatchNorm;
    impl BatchNorm { pub fn forward_train(&self, x: &Tensor) -> Result<Tensor> {} }
    impl ModuleT for BatchNorm { fn forward_t(&self, x: &Tensor, train: bool) -> Result<Tensor> {} }
    pub fn batch_norm<C: Into<BatchNormConfig>>(num_features: usize, config: C, vb: crate::VarBuilder) -> Result<BatchNorm> {}
}
pub mod group_norm {
    use candle_core::{Module, Result, Tensor};
    #[derive(Clone, Debug)] pub struct GroupNorm;
    impl GroupNorm { pub fn new(weight: Tensor, bias: Tensor, num_channels: usize, num_groups: usize, eps: f64) -> Result<Self> {} }
    impl Module for GroupNorm { fn forward(&self, x: &Tensor) -> Result<Tensor> {} }
    pub fn group_norm(num_groups: usize, num_channels: usize, eps: f64, vb: crate::VarBuilder) -> Result<GroupNorm> {}
}
pub mod rnn {
    use crate::VarBuilder;
    use candle_core::{Result, Tensor};
    pub trait RNN {
        type State;
        fn zero_state(&self, batch_dim: usize) -> Result<Self::State>;
        #[blocking(cpu)] fn step(&self, input: &Tensor, state: &Self::State) -> Result<Self::State>;
        #[blocking(cpu)] fn seq(&self, input: &Tensor) -> Result<Vec<Self::State>> {}
        #[blocking(cpu)] fn seq_init(&self, input: &Tensor, init_state: &Self::State) -> Result<Vec<Self::State>> {}
        fn states_to_tensor(&self, states: &[Self::State]) -> Result<Tensor>;
    }
    #[derive(Clone, Copy, Debug, Default)] pub struct LSTMConfig;
    #[derive(Clone, Copy, Debug, Default)] pub struct GRUConfig;
    #[derive(Clone, Debug)] pub struct LSTMState;
    #[derive(Clone, Debug)] pub struct GRUState;
    #[derive(Clone, Debug)] pub struct LSTM;
    #[derive(Clone, Debug)] pub struct GRU;
    impl RNN for LSTM { type State = LSTMState; }
    impl RNN for GRU { type State = GRUState; }
    pub fn lstm(in_dim: usize, hidden_dim: usize, config: LSTMConfig, vb: VarBuilder) -> Result<LSTM> {}
    pub fn gru(in_dim: usize, hidden_dim: usize, config: GRUConfig, vb: VarBuilder) -> Result<GRU> {}
}
pub mod optim {
    use candle_core::backprop::GradStore;
    use candle_core::{Result, Tensor, Var};
    pub trait Optimizer: Sized {
        type Config;
        fn new(vars: Vec<Var>, config: Self::Config) -> Result<Self>;
        fn step(&mut self, grads: &GradStore) -> Result<()>;
        fn learning_rate(&self) -> f64;
        fn set_learning_rate(&mut self, lr: f64);
        #[blocking(cpu)] fn backward_step(&mut self, loss: &Tensor) -> Result<()> {}
    }
    #[derive(Debug)] pub struct SGD;
    impl Optimizer for SGD { type Config = f64; fn new(vars: Vec<Var>, learning_rate: f64) -> Result<Self> {} }
    #[derive(Clone, Debug, Default)] pub struct ParamsAdamW { pub lr: f64, pub beta1: f64, pub beta2: f64, pub eps: f64, pub weight_decay: f64 }
    #[derive(Debug)] pub struct AdamW;
    impl Optimizer for AdamW { type Config = ParamsAdamW; fn new(vars: Vec<Var>, params: ParamsAdamW) -> Result<Self> {} }
    impl AdamW { pub fn new_lr(vars: Vec<Var>, learning_rate: f64) -> Result<Self> {} }
}
pub mod ops {
    use candle_core::{Result, Tensor};
    pub fn softmax<D>(xs: &Tensor, dim: D) -> Result<Tensor> {}
    pub fn log_softmax<D>(xs: &Tensor, d: D) -> Result<Tensor> {}
    pub fn softmax_last_dim(xs: &Tensor) -> Result<Tensor> {}
    pub fn silu(xs: &Tensor) -> Result<Tensor> {}
    pub fn sigmoid(xs: &Tensor) -> Result<Tensor> {}
    pub fn dropout(xs: &Tensor, drop_p: f32) -> Result<Tensor> {}
    #[derive(Clone, Debug)] pub struct Dropout;
    impl Dropout {
        pub fn new(drop_p: f32) -> Dropout {}
        pub fn forward(&self, xs: &Tensor, train: bool) -> Result<Tensor> {}
    }
}
pub mod loss {
    use candle_core::{Result, Tensor};
    pub fn nll(inp: &Tensor, target: &Tensor) -> Result<Tensor> {}
    pub fn cross_entropy(inp: &Tensor, target: &Tensor) -> Result<Tensor> {}
    pub fn mse(inp: &Tensor, target: &Tensor) -> Result<Tensor> {}
}
