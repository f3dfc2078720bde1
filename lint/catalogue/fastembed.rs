//! fastembed 7.7.0, 4. It loads a model, which it fetches where it is not there yet, and computes with it.

use std::path::{Path, PathBuf};
#[derive(Debug)] pub struct Error;
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
pub type Result<T> = std::result::Result<T, Error>;
pub type Embedding = Vec<f32>;
pub struct TextEmbedding;
impl TextEmbedding {
    #[blocking(fs)] pub fn try_new(options: TextInitOptions) -> Result<Self> {}
    #[blocking(cpu)] pub fn try_new_from_user_defined(model: UserDefinedEmbeddingModel, options: InitOptionsUserDefined) -> Result<Self> {}
    #[blocking(cpu)] pub fn embed<S: AsRef<str>>(&mut self, texts: impl AsRef<[S]>, batch_size: Option<usize>) -> Result<Vec<Embedding>> {}
    #[blocking(cpu)] pub fn transform<S: AsRef<str>>(&mut self, texts: impl AsRef<[S]>, batch_size: Option<usize>) -> Result<EmbeddingOutput> {}
    pub fn list_supported_models() -> Vec<ModelInfo<EmbeddingModel>> {}
    pub fn get_model_info(model: &EmbeddingModel) -> Result<&ModelInfo<EmbeddingModel>> {}
}
pub struct SparseTextEmbedding;
impl SparseTextEmbedding {
    #[blocking(fs)] pub fn try_new(options: SparseInitOptions) -> Result<Self> {}
    #[blocking(cpu)] pub fn try_new_from_user_defined(model: UserDefinedSparseModel, options: InitOptionsUserDefined) -> Result<Self> {}
    #[blocking(cpu)] pub fn embed<S: AsRef<str>>(&mut self, texts: impl AsRef<[S]>, batch_size: Option<usize>) -> Result<Vec<SparseEmbedding>> {}
}
pub struct Bgem3Embedding;
impl Bgem3Embedding {
    #[blocking(fs)] pub fn try_new(options: Bgem3InitOptions) -> Result<Self> {}
    #[blocking(cpu)] pub fn try_new_from_user_defined(model: UserDefinedBgem3Model, options: InitOptionsUserDefined) -> Result<Self> {}
    #[blocking(fs)] pub fn try_new_from_path(model_path: impl AsRef<Path>, tokenizer_files: TokenizerFiles, options: InitOptionsUserDefined) -> Result<Self> {}
    #[blocking(cpu)] pub fn embed<S: AsRef<str>>(&mut self, texts: impl AsRef<[S]>, batch_size: Option<usize>) -> Result<Bgem3EmbeddingOutput> {}
}
pub struct ImageEmbedding;
impl ImageEmbedding {
    #[blocking(fs)] pub fn try_new(options: ImageInitOptions) -> Result<Self> {}
    #[blocking(cpu)] pub fn try_new_from_user_defined(model: UserDefinedImageEmbeddingModel, options: ImageInitOptionsUserDefined) -> Result<Self> {}
    #[blocking(fs)] pub fn embed<S: AsRef<Path>>(&mut self, images: impl AsRef<[S]>, batch_size: Option<usize>) -> Result<Vec<Embedding>> {}
    #[blocking(cpu)] pub fn embed_bytes(&mut self, images: &[&[u8]], batch_size: Option<usize>) -> Result<Vec<Embedding>> {}
    #[blocking(cpu)] pub fn embed_images(&mut self, imgs: Vec<image::DynamicImage>) -> Result<Vec<Embedding>> {}
}
pub struct TextRerank;
impl TextRerank {
    #[blocking(fs)] pub fn try_new(options: RerankInitOptions) -> Result<Self> {}
    #[blocking(cpu)] pub fn try_new_from_user_defined(model: UserDefinedRerankingModel, options: RerankInitOptionsUserDefined) -> Result<Self> {}
    #[blocking(cpu)] pub fn rerank<S: AsRef<str>>(&mut self, query: S, documents: impl AsRef<[S]>, return_documents: bool, batch_size: Option<usize>) -> Result<Vec<RerankResult>> {}
}
pub struct RerankResult { pub document: Option<String>, pub score: f32, pub index: usize }
#[derive(Clone, Default)] pub struct InitOptionsWithLength<M>;
impl<M> InitOptionsWithLength<M> {
    pub fn new(model_name: M) -> Self {}
    pub fn with_max_length(self, max_length: usize) -> Self {}
    pub fn with_cache_dir(self, cache_dir: PathBuf) -> Self {}
    pub fn with_execution_providers(self, execution_providers: Vec<ExecutionProviderDispatch>) -> Self {}
    pub fn with_intra_threads(self, intra_threads: usize) -> Self {}
    pub fn with_show_download_progress(self, show_download_progress: bool) -> Self {}
}
pub type TextInitOptions = InitOptionsWithLength<EmbeddingModel>;
pub type InitOptions = TextInitOptions;
pub type RerankInitOptions = InitOptionsWithLength<RerankerModel>;
pub type SparseInitOptions = InitOptionsWithLength<SparseModel>;
pub type ImageInitOptions = InitOptionsWithLength<ImageEmbeddingModel>;
