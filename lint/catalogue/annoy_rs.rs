//! annoy-rs 0.1.0: an index is mapped into memory where it is loaded.

pub enum IndexType { Angular, Euclidean, Manhattan, Hamming, Dot }
pub struct AnnoyIndex { pub dimension: usize, pub size: usize }
impl AnnoyIndex { #[blocking(fs)] pub fn load(dimension: usize, index_file_path: &str, index_type: IndexType) -> Result<AnnoyIndex, Box<dyn std::error::Error>> {} }
