//! candle-core 0.11.1. What takes long of a model are its products and convolutions; the rest is not told.

pub use self::device::Device;
pub use self::dtype::{DType, WithDType};
pub use self::error::{Error, Result};
pub use self::indexer::IndexOp;
pub use self::shape::{D, Shape};
pub use self::tensor::Tensor;
pub use self::variable::Var;
pub trait Module { fn forward(&self, xs: &Tensor) -> Result<Tensor>; }
pub trait ModuleT { fn forward_t(&self, xs: &Tensor, train: bool) -> Result<Tensor>; }
mod error {
    pub type Result<T> = std::result::Result<T, Error>;
    #[derive(Debug)] pub enum Error { Msg(String), Io(std::io::Error) }
    impl Error {
        pub fn msg(err: impl std::fmt::Display) -> Self {}
        pub fn bt(self) -> Self {}
    }
    impl std::fmt::Display for Error {}
    impl std::error::Error for Error {}
    impl From<std::io::Error> for Error {}
}
mod dtype {
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)] pub enum DType { U8, U32, I64, BF16, F16, F32, F64 }
    pub trait WithDType {}
}
mod shape {
    #[derive(Clone, Debug, PartialEq, Eq)] pub struct Shape;
    impl Shape { pub fn dims(&self) -> &[usize] {} }
    pub enum D { Minus1, Minus2, Minus(usize) }
}
mod device {
    use crate::Result;
    #[derive(Clone, Debug)] pub enum Device { Cpu, Cuda, Metal }
    impl Device {
        pub fn new_cuda(ordinal: usize) -> Result<Self> {}
        pub fn new_metal(ordinal: usize) -> Result<Self> {}
        pub fn cuda_if_available(ordinal: usize) -> Result<Self> {}
        pub fn metal_if_available(ordinal: usize) -> Result<Self> {}
        pub fn is_cpu(&self) -> bool {}
        pub fn is_cuda(&self) -> bool {}
        pub fn is_metal(&self) -> bool {}
        pub fn set_seed(&self, seed: u64) -> Result<()> {}
        #[blocking(cpu)] pub fn synchronize(&self) -> Result<()> {}
    }
}
mod indexer {
    use crate::{Result, Tensor};
    pub trait IndexOp<T> { fn i(&self, index: T) -> Result<Tensor>; }
    impl<T> IndexOp<T> for Tensor { fn i(&self, index: T) -> Result<Tensor> {} }
}
mod variable {
    use crate::{DType, Device, Result, Shape, Tensor};
    #[derive(Clone, Debug)] pub struct Var;
    impl Var {
        pub fn zeros<S: Into<Shape>>(shape: S, dtype: DType, device: &Device) -> Result<Self> {}
        pub fn from_tensor(t: &Tensor) -> Result<Self> {}
        pub fn as_tensor(&self) -> &Tensor {}
        pub fn set(&self, src: &Tensor) -> Result<()> {}
    }
}
mod tensor {
    use crate::{DType, Device, Module, ModuleT, Result, Shape};
    use std::path::Path;
    #[derive(Clone, Debug)] pub struct Tensor;
    impl Tensor {
        pub fn new<A>(array: A, device: &Device) -> Result<Self> {}
        pub fn zeros<S: Into<Shape>>(shape: S, dtype: DType, device: &Device) -> Result<Self> {}
        pub fn ones<S: Into<Shape>>(shape: S, dtype: DType, device: &Device) -> Result<Self> {}
        pub fn randn<S: Into<Shape>, T>(mean: T, std: T, s: S, device: &Device) -> Result<Self> {}
        pub fn from_vec<S, D>(data: Vec<D>, shape: S, device: &Device) -> Result<Self> {}
        pub fn from_slice<S, D>(array: &[D], shape: S, device: &Device) -> Result<Self> {}
        pub fn arange<D>(start: D, end: D, device: &Device) -> Result<Self> {}
        pub fn cat<A: AsRef<Tensor>, D>(args: &[A], dim: D) -> Result<Self> {}
        pub fn stack<A: AsRef<Tensor>, D>(args: &[A], dim: D) -> Result<Self> {}
        pub fn dtype(&self) -> DType {}
        pub fn device(&self) -> &Device {}
        pub fn shape(&self) -> &Shape {}
        pub fn dims(&self) -> &[usize] {}
        pub fn rank(&self) -> usize {}
        pub fn elem_count(&self) -> usize {}
        pub fn dim<D>(&self, dim: D) -> Result<usize> {}
        pub fn ones_like(&self) -> Result<Tensor> {}
        pub fn zeros_like(&self) -> Result<Tensor> {}
        pub fn recip(&self) -> Result<Tensor> {}
        pub fn neg(&self) -> Result<Tensor> {}
        pub fn exp(&self) -> Result<Tensor> {}
        pub fn log(&self) -> Result<Tensor> {}
        pub fn sin(&self) -> Result<Tensor> {}
        pub fn cos(&self) -> Result<Tensor> {}
        pub fn tanh(&self) -> Result<Tensor> {}
        pub fn abs(&self) -> Result<Tensor> {}
        pub fn sqr(&self) -> Result<Tensor> {}
        pub fn sqrt(&self) -> Result<Tensor> {}
        pub fn gelu(&self) -> Result<Tensor> {}
        pub fn relu(&self) -> Result<Tensor> {}
        pub fn t(&self) -> Result<Tensor> {}
        pub fn contiguous(&self) -> Result<Tensor> {}
        pub fn flatten_all(&self) -> Result<Tensor> {}
        pub fn sum_all(&self) -> Result<Tensor> {}
        pub fn mean_all(&self) -> Result<Tensor> {}
        pub fn max_all(&self) -> Result<Tensor> {}
        pub fn copy(&self) -> Result<Tensor> {}
        pub fn add(&self, rhs: &Self) -> Result<Self> {}
        pub fn sub(&self, rhs: &Self) -> Result<Self> {}
        pub fn mul(&self, rhs: &Self) -> Result<Self> {}
        pub fn div(&self, rhs: &Self) -> Result<Self> {}
        pub fn broadcast_add(&self, rhs: &Self) -> Result<Self> {}
        pub fn broadcast_sub(&self, rhs: &Self) -> Result<Self> {}
        pub fn broadcast_mul(&self, rhs: &Self) -> Result<Self> {}
        pub fn broadcast_div(&self, rhs: &Self) -> Result<Self> {}
        pub fn sum<D>(&self, sum_dims: D) -> Result<Self> {}
        pub fn sum_keepdim<D>(&self, sum_dims: D) -> Result<Self> {}
        pub fn mean<D>(&self, mean_dims: D) -> Result<Self> {}
        pub fn mean_keepdim<D>(&self, mean_dims: D) -> Result<Self> {}
        pub fn max<D>(&self, dim: D) -> Result<Self> {}
        pub fn min<D>(&self, dim: D) -> Result<Self> {}
        pub fn argmax<D>(&self, dim: D) -> Result<Self> {}
        pub fn argmin<D>(&self, dim: D) -> Result<Self> {}
        pub fn squeeze<D>(&self, dim: D) -> Result<Self> {}
        pub fn unsqueeze<D>(&self, dim: D) -> Result<Self> {}
        pub fn affine(&self, mul: f64, add: f64) -> Result<Self> {}
        pub fn powf(&self, e: f64) -> Result<Self> {}
        pub fn narrow<D>(&self, dim: D, start: usize, len: usize) -> Result<Self> {}
        pub fn transpose<D1, D2>(&self, dim1: D1, dim2: D2) -> Result<Tensor> {}
        pub fn reshape<S>(&self, s: S) -> Result<Tensor> {}
        pub fn broadcast_as<S: Into<Shape>>(&self, shape: S) -> Result<Self> {}
        pub fn get(&self, i: usize) -> Result<Tensor> {}
        pub fn index_select<D>(&self, indexes: &Self, dim: D) -> Result<Self> {}
        pub fn gather<D>(&self, indexes: &Self, dim: D) -> Result<Self> {}
        pub fn to_dtype(&self, dtype: DType) -> Result<Self> {}
        pub fn to_device(&self, device: &Device) -> Result<Tensor> {}
        pub fn detach(&self) -> Tensor {}
        pub fn to_scalar<S>(&self) -> Result<S> {}
        pub fn to_vec0<S>(&self) -> Result<S> {}
        pub fn to_vec1<S>(&self) -> Result<Vec<S>> {}
        pub fn to_vec2<S>(&self) -> Result<Vec<Vec<S>>> {}
        pub fn apply<M: Module>(&self, m: &M) -> Result<Self> { m.forward(self) }
        pub fn apply_t<M: ModuleT>(&self, m: &M, train: bool) -> Result<Self> { m.forward_t(self, train) }
        #[blocking(cpu)] pub fn matmul(&self, rhs: &Self) -> Result<Self> {}
        #[blocking(cpu)] pub fn broadcast_matmul(&self, rhs: &Self) -> Result<Self> {}
        #[blocking(cpu)] pub fn conv1d(&self, kernel: &Self, padding: usize, stride: usize, dilation: usize, groups: usize) -> Result<Self> {}
        #[blocking(cpu)] pub fn conv2d(&self, kernel: &Self, padding: usize, stride: usize, dilation: usize, groups: usize) -> Result<Self> {}
        #[blocking(cpu)] pub fn backward(&self) -> Result<crate::backprop::GradStore> {}
        #[blocking(fs)] pub fn save_safetensors<P: AsRef<Path>>(&self, name: &str, filename: P) -> Result<()> {}
        #[blocking(fs)] pub fn read_npy<T: AsRef<Path>>(path: T) -> Result<Self> {}
        #[blocking(fs)] pub fn read_npz<T: AsRef<Path>>(path: T) -> Result<Vec<(String, Self)>> {}
        #[blocking(fs)] pub fn write_npy<T: AsRef<Path>>(&self, path: T) -> Result<()> {}
    }
    impl std::ops::Add<&Tensor> for &Tensor {
        type Output = Result<Tensor>;
        fn add(self, rhs: &Tensor) -> Self::Output {}
    }
    impl std::ops::Sub<&Tensor> for &Tensor {
        type Output = Result<Tensor>;
        fn sub(self, rhs: &Tensor) -> Self::Output {}
    }
    impl std::ops::Mul<&Tensor> for &Tensor {
        type Output = Result<Tensor>;
        fn mul(self, rhs: &Tensor) -> Self::Output {}
    }
    impl std::ops::Div<&Tensor> for &Tensor {
        type Output = Result<Tensor>;
        fn div(self, rhs: &Tensor) -> Self::Output {}
    }
    impl AsRef<Tensor> for Tensor { fn as_ref(&self) -> &Tensor {} }
}
pub mod backprop {
    use crate::Tensor;
    #[derive(Debug)] pub struct GradStore;
    impl GradStore { pub fn get(&self, tensor: &Tensor) -> Option<&Tensor> {} }
}
pub mod safetensors {
    use crate::{Device, Result, Tensor};
    use std::collections::HashMap;
    use std::path::Path;
    #[blocking(fs)] #[advice("read the file with the runtime and give it to `load_buffer`")] pub fn load<P: AsRef<Path>>(filename: P, device: &Device) -> Result<HashMap<String, Tensor>> {}
    pub fn load_buffer(data: &[u8], device: &Device) -> Result<HashMap<String, Tensor>> {}
    #[blocking(fs)] pub fn save<K: AsRef<str>, P: AsRef<Path>>(tensors: &HashMap<K, Tensor>, filename: P) -> Result<()> {}
    pub struct MmapedSafetensors;
    impl MmapedSafetensors {
        #[blocking(fs)] pub unsafe fn new<P: AsRef<Path>>(p: P) -> Result<Self> {}
        #[blocking(fs)] pub unsafe fn multi<P: AsRef<Path>>(paths: &[P]) -> Result<Self> {}
        #[blocking(fs)] pub fn load(&self, name: &str, dev: &Device) -> Result<Tensor> {}
    }
    pub struct BufferedSafetensors;
    impl BufferedSafetensors {
        pub fn new(buffer: Vec<u8>) -> Result<Self> {}
        pub fn load(&self, name: &str, dev: &Device) -> Result<Tensor> {}
    }
}
pub mod pickle {
    use crate::{Result, Tensor};
    use std::path::Path;
    #[blocking(fs)] pub fn read_all<P: AsRef<Path>>(path: P) -> Result<Vec<(String, Tensor)>> {}
    #[blocking(fs)] pub fn read_all_with_key<P: AsRef<Path>>(path: P, key: Option<&str>) -> Result<Vec<(String, Tensor)>> {}
    pub struct PthTensors;
    impl PthTensors {
        #[blocking(fs)] pub fn new<P: AsRef<Path>>(path: P, key: Option<&str>) -> Result<Self> {}
        #[blocking(fs)] pub fn get(&self, name: &str) -> Result<Option<Tensor>> {}
    }
}
pub mod quantized {
    #[derive(Debug)] pub struct QTensor;
    impl QTensor { #[blocking(cpu)] pub fn dequantize(&self, device: &crate::Device) -> crate::Result<crate::Tensor> {} }
    pub mod gguf_file {
        use crate::quantized::QTensor;
        use crate::{Device, Result};
        use std::collections::HashMap;
        use std::io::{Read, Seek, Write};
        #[derive(Clone, Debug)] pub enum Value { U32(u32), String(String) }
        #[derive(Debug)] pub struct Content { pub metadata: HashMap<String, Value>, pub tensor_data_offset: u64 }
        impl Content {
            pub fn read<R: Seek + Read>(reader: &mut R) -> Result<Self> { let b: &mut [u8]; reader.read_exact(b); let c: Content; Ok(c) }
            pub fn tensor<R: Seek + Read>(&self, reader: &mut R, name: &str, device: &Device) -> Result<QTensor> { let b: &mut [u8]; reader.read_exact(b); let t: QTensor; Ok(t) }
        }
        pub fn write<W: Seek + Write>(w: &mut W, metadata: &[(&str, &Value)], tensors: &[(&str, &QTensor)]) -> Result<()> { let b: &[u8]; w.write_all(b); Ok(()) }
    }
}
