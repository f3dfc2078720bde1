//! safetensors 0.8.0. Tensors are looked at where they lie in memory; they are only written to files.

pub use tensor::{serialize, serialize_to_file, Dtype, SafeTensorError, SafeTensors, View};
pub mod tensor {
    use std::borrow::Cow;
    use std::collections::HashMap;
    use std::fmt::Display;
    use std::path::Path;
    #[derive(Debug)] pub enum SafeTensorError { HeaderTooLarge, HeaderTooSmall, InvalidHeaderLength, TensorNotFound(String), TensorInvalidInfo, IoError(std::io::Error) }
    impl Display for SafeTensorError {}
    impl std::error::Error for SafeTensorError {}
    #[derive(Clone, Copy, Debug)] pub enum Dtype { BOOL, U8, I8, I16, U16, F16, BF16, I32, U32, F32, F64, I64, U64 }
    pub trait View {
        fn dtype(&self) -> Dtype;
        fn shape(&self) -> &[usize];
        fn data(&self) -> Cow<'_, [u8]>;
        fn data_len(&self) -> usize;
    }
    pub fn serialize<S: AsRef<str> + Ord + Display, V: View, I: IntoIterator<Item = (S, V)>>(data: I, data_info: Option<HashMap<String, String>>) -> Result<Vec<u8>, SafeTensorError> {}
    #[blocking(fs)] #[advice("`serialize` the tensors and write them with the runtime")] pub fn serialize_to_file<S, V, I>(data: I, data_info: Option<HashMap<String, String>>, filename: &Path) -> Result<(), SafeTensorError> where S: AsRef<str> + Ord + Display, V: View, I: IntoIterator<Item = (S, V)> {}
    #[derive(Debug)] pub struct SafeTensors<'data>;
    impl<'data> SafeTensors<'data> {
        pub fn read_metadata(buffer: &'data [u8]) -> Result<(usize, Metadata), SafeTensorError> {}
        pub fn deserialize(buffer: &'data [u8]) -> Result<Self, SafeTensorError> {}
        pub fn tensors(&self) -> Vec<(String, TensorView<'data>)> {}
        pub fn iter(&self) -> impl Iterator<Item = (&str, TensorView<'data>)> {}
        pub fn tensor(&self, tensor_name: &str) -> Result<TensorView<'data>, SafeTensorError> {}
        pub fn names(&self) -> Vec<&str> {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
    }
    #[derive(Clone, Debug)] pub struct Metadata;
    impl Metadata {
        pub fn info(&self, name: &str) -> Option<&TensorInfo> {}
        pub fn tensors(&self) -> HashMap<String, &TensorInfo> {}
        pub fn metadata(&self) -> &Option<HashMap<String, String>> {}
    }
    #[derive(Clone, Debug)] pub struct TensorInfo { pub dtype: Dtype, pub shape: Vec<usize>, pub data_offsets: (usize, usize) }
    #[derive(Clone, Debug)] pub struct TensorView<'data>;
    impl View for TensorView<'_> {}
    impl<'data> TensorView<'data> {
        pub fn new(dtype: Dtype, shape: Vec<usize>, data: &'data [u8]) -> Result<Self, SafeTensorError> {}
        pub fn dtype(&self) -> Dtype {}
        pub fn shape(&self) -> &[usize] {}
        pub fn data(&self) -> &'data [u8] {}
    }
}
