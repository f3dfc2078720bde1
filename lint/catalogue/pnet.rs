//! pnet 0.35.0.

pub mod datalink { pub use pnet_datalink::*; }
pub mod transport { pub use pnet_transport::*; }
