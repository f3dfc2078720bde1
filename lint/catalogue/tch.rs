//! tch 0.26.0: files, steps of training and the modules that run a network. An operation on a tensor is not declared: how long it takes its size says.

use std::io::{Read, Seek, Write};
use std::path::Path;
#[derive(Debug)] pub enum TchError {}
impl std::fmt::Display for TchError {}
impl std::error::Error for TchError {}
#[derive(Clone, Copy, Debug)] pub enum Device { Cpu, Cuda(usize), Mps, Vulkan }
impl Device {
    pub fn cuda_if_available() -> Device {}
    pub fn is_cuda(self) -> bool {}
}
#[derive(Clone, Copy, Debug)] pub enum Kind { Uint8, Int8, Int16, Int, Int64, Half, Float, Double, Bool }
pub enum Cuda {}
impl Cuda {
    pub fn device_count() -> i64 {}
    pub fn is_available() -> bool {}
    #[blocking(cpu)] pub fn synchronize(device_index: i64) {}
}
#[not_sync] pub struct Tensor;
impl Tensor {
    pub fn shallow_clone(&self) -> Tensor {}
    pub fn size(&self) -> Vec<i64> {}
    pub fn kind(&self) -> Kind {}
    pub fn device(&self) -> Device {}
    pub fn to_device(&self, device: Device) -> Tensor {}
    pub fn to_kind(&self, kind: Kind) -> Tensor {}
    #[blocking(cpu)] pub fn backward(&self) {}
    #[blocking(cpu)] pub fn f_backward(&self) -> Result<(), TchError> {}
    #[blocking(fs)] pub fn load<T: AsRef<Path>>(path: T) -> Result<Tensor, TchError> {}
    pub fn load_from_stream<T: Read + Seek>(stream: T) -> Result<Tensor, TchError> { let b: &mut [u8]; stream.read(b) }
    #[blocking(fs)] pub fn save<T: AsRef<Path>>(&self, path: T) -> Result<(), TchError> {}
    pub fn save_to_stream<W: Write>(&self, stream: W) -> Result<(), TchError> { let b: &[u8]; stream.write(b) }
    #[blocking(fs)] pub fn save_multi<S: AsRef<str>, T: AsRef<Tensor>, P: AsRef<Path>>(named_tensors: &[(S, T)], path: P) -> Result<(), TchError> {}
    pub fn save_multi_to_stream<S: AsRef<str>, T: AsRef<Tensor>, W: Write>(named_tensors: &[(S, T)], stream: W) -> Result<(), TchError> { let b: &[u8]; stream.write(b) }
    #[blocking(fs)] pub fn load_multi<T: AsRef<Path>>(path: T) -> Result<Vec<(String, Tensor)>, TchError> {}
    #[blocking(fs)] pub fn load_multi_with_device<T: AsRef<Path>>(path: T, device: Device) -> Result<Vec<(String, Tensor)>, TchError> {}
    #[blocking(fs)] pub fn loadz_multi<T: AsRef<Path>>(path: T) -> Result<Vec<(String, Tensor)>, TchError> {}
    #[blocking(fs)] pub fn loadz_multi_with_device<T: AsRef<Path>>(path: T, device: Device) -> Result<Vec<(String, Tensor)>, TchError> {}
    pub fn load_multi_from_stream<T: Read + Seek>(stream: T) -> Result<Vec<(String, Tensor)>, TchError> { let b: &mut [u8]; stream.read(b) }
    #[blocking(fs)] pub fn read_npy<T: AsRef<Path>>(path: T) -> Result<Tensor, TchError> {}
    #[blocking(fs)] pub fn read_npz<T: AsRef<Path>>(path: T) -> Result<Vec<(String, Tensor)>, TchError> {}
    #[blocking(fs)] pub fn write_npy<T: AsRef<Path>>(&self, path: T) -> Result<(), TchError> {}
    #[blocking(fs)] pub fn write_npz<S: AsRef<str>, T: AsRef<Tensor>, P: AsRef<Path>>(ts: &[(S, T)], path: P) -> Result<(), TchError> {}
    #[blocking(fs)] pub fn read_safetensors<T: AsRef<Path>>(path: T) -> Result<Vec<(String, Tensor)>, TchError> {}
    #[blocking(fs)] pub fn write_safetensors<S: AsRef<str>, T: AsRef<Tensor>, P: AsRef<Path>>(tensors: &[(S, T)], path: P) -> Result<(), TchError> {}
}
pub fn no_grad<T, F: FnOnce() -> T>(f: F) -> T { f() }
pub fn with_grad<T, F: FnOnce() -> T>(f: F) -> T { f() }
pub struct IValue;
#[derive(Debug)] pub struct CModule;
impl CModule {
    #[blocking(fs)] pub fn load<T: AsRef<Path>>(path: T) -> Result<CModule, TchError> {}
    #[blocking(fs)] pub fn load_on_device<T: AsRef<Path>>(path: T, device: Device) -> Result<CModule, TchError> {}
    pub fn load_data<T: Read>(f: &mut T) -> Result<CModule, TchError> { let b: &mut Vec<u8>; f.read_to_end(b) }
    pub fn load_data_on_device<T: Read>(f: &mut T, device: Device) -> Result<CModule, TchError> { let b: &mut Vec<u8>; f.read_to_end(b) }
    #[blocking(cpu)] pub fn forward_ts<T>(&self, ts: &[T]) -> Result<Tensor, TchError> {}
    #[blocking(cpu)] pub fn forward_is<T>(&self, ts: &[T]) -> Result<IValue, TchError> {}
    #[blocking(cpu)] pub fn method_ts<T>(&self, method_name: &str, ts: &[T]) -> Result<Tensor, TchError> {}
    #[blocking(cpu)] pub fn method_is<T>(&self, method_name: &str, ts: &[T]) -> Result<IValue, TchError> {}
    #[blocking(fs)] pub fn save<T: AsRef<Path>>(&self, path: T) -> Result<(), TchError> {}
    pub fn set_eval(&mut self) {}
    pub fn set_train(&mut self) {}
}
pub mod nn {
    use crate::{Device, TchError, Tensor};
    use std::io::{Read, Seek, Write};
    pub struct VarStore;
    impl VarStore {
        pub fn new(device: Device) -> VarStore {}
        pub fn device(&self) -> Device {}
        pub fn root(&self) -> Path {}
        pub fn trainable_variables(&self) -> Vec<Tensor> {}
        pub fn freeze(&mut self) {}
        pub fn unfreeze(&mut self) {}
        #[blocking(fs)] pub fn save<T: AsRef<std::path::Path>>(&self, path: T) -> Result<(), TchError> {}
        pub fn save_to_stream<W: Write>(&self, stream: W) -> Result<(), TchError> { let b: &[u8]; stream.write(b) }
        #[blocking(fs)] pub fn load<T: AsRef<std::path::Path>>(&mut self, path: T) -> Result<(), TchError> {}
        pub fn load_from_stream<S: Read + Seek>(&mut self, stream: S) -> Result<(), TchError> { let b: &mut [u8]; stream.read(b) }
        #[blocking(fs)] pub fn load_partial<T: AsRef<std::path::Path>>(&mut self, path: T) -> Result<Vec<String>, TchError> {}
        #[blocking(fs)] pub fn read_safetensors<T: AsRef<std::path::Path>>(&self, path: T) -> Result<(), TchError> {}
        #[blocking(fs)] pub fn fill_safetensors<P: AsRef<std::path::Path>>(&self, path: P) -> Result<(), TchError> {}
    }
    #[derive(Clone)] pub struct Path;
    impl Path {
        pub fn sub<T: ToString>(&self, s: T) -> Path {}
        pub fn device(&self) -> Device {}
    }
    pub trait OptimizerConfig { fn build(self, vs: &VarStore, lr: f64) -> Result<Optimizer, TchError> {} }
    #[derive(Default)] pub struct Adam;
    impl OptimizerConfig for Adam {}
    #[derive(Default)] pub struct AdamW;
    impl OptimizerConfig for AdamW {}
    #[derive(Default)] pub struct Sgd;
    impl OptimizerConfig for Sgd {}
    #[derive(Default)] pub struct RmsProp;
    impl OptimizerConfig for RmsProp {}
    pub struct Optimizer;
    impl Optimizer {
        pub fn zero_grad(&mut self) {}
        pub fn set_lr(&mut self, lr: f64) {}
        #[blocking(cpu)] pub fn step(&mut self) {}
        #[blocking(cpu)] pub fn backward_step(&mut self, loss: &Tensor) {}
        #[blocking(cpu)] pub fn backward_step_clip(&mut self, loss: &Tensor, max: f64) {}
        #[blocking(cpu)] pub fn backward_step_clip_norm(&mut self, loss: &Tensor, max: f64) {}
    }
}
pub mod vision {
    pub mod dataset { #[derive(Debug)] pub struct Dataset; }
    pub mod mnist { #[blocking(fs)] pub fn load_dir<T: AsRef<std::path::Path>>(dir: T) -> std::io::Result<super::dataset::Dataset> {} }
    pub mod cifar { #[blocking(fs)] pub fn load_dir<T: AsRef<std::path::Path>>(dir: T) -> std::io::Result<super::dataset::Dataset> {} }
    pub mod image {
        use crate::{TchError, Tensor};
        use std::path::Path;
        #[blocking(fs)] pub fn load<T: AsRef<Path>>(path: T) -> Result<Tensor, TchError> {}
        #[blocking(cpu)] pub fn load_from_memory(img_data: &[u8]) -> Result<Tensor, TchError> {}
        #[blocking(fs)] pub fn save<T: AsRef<Path>>(t: &Tensor, path: T) -> Result<(), TchError> {}
        #[blocking(cpu)] pub fn resize(t: &Tensor, out_w: i64, out_h: i64) -> Result<Tensor, TchError> {}
        #[blocking(cpu)] pub fn resize_preserve_aspect_ratio(t: &Tensor, out_w: i64, out_h: i64) -> Result<Tensor, TchError> {}
        #[blocking(fs)] pub fn load_and_resize<T: AsRef<Path>>(path: T, out_w: i64, out_h: i64) -> Result<Tensor, TchError> {}
        #[blocking(cpu)] pub fn load_and_resize_from_memory(img_data: &[u8], out_w: i64, out_h: i64) -> Result<Tensor, TchError> {}
        #[blocking(fs)] pub fn load_dir<T: AsRef<Path>>(path: T, out_w: i64, out_h: i64) -> Result<Tensor, TchError> {}
    }
    pub mod imagenet {
        use crate::{TchError, Tensor};
        use std::path::Path;
        #[blocking(fs)] pub fn save_image<T: AsRef<Path>>(tensor: &Tensor, path: T) -> Result<(), TchError> {}
        #[blocking(fs)] pub fn load_image<T: AsRef<Path>>(path: T) -> Result<Tensor, TchError> {}
        #[blocking(cpu)] pub fn load_image_from_memory(img_data: &[u8]) -> Result<Tensor, TchError> {}
        #[blocking(fs)] pub fn load_image_and_resize224<T: AsRef<Path>>(path: T) -> Result<Tensor, TchError> {}
        #[blocking(fs)] pub fn load_image_and_resize<T: AsRef<Path>>(path: T, w: i64, h: i64) -> Result<Tensor, TchError> {}
        #[blocking(fs)] pub fn load_from_dir<T: AsRef<Path>>(dir: T) -> Result<super::dataset::Dataset, TchError> {}
    }
}
