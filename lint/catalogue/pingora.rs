//! pingora 0.9.1.

pub use pingora_core::*;
pub mod http { pub use pingora_http::*; }
pub mod lb { pub use pingora_load_balancing::*; }
pub mod proxy { pub use pingora_proxy::*; }
pub mod prelude {
    pub use pingora_core::prelude::*;
    pub use pingora_load_balancing::prelude::*;
    pub use pingora_proxy::prelude::*;
}
