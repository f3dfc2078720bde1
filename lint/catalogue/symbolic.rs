//! symbolic 14.0.0-alpha.4: a crate of crates.

pub use symbolic_cfi as cfi;
pub use symbolic_common as common;
pub use symbolic_debuginfo as debuginfo;
pub use symbolic_demangle as demangle;
pub use symbolic_il2cpp as il2cpp;
pub use symbolic_ppdb as ppdb;
pub use symbolic_sourcemapcache as sourcemapcache;
pub use symbolic_symcache as symcache;
pub use symbolic_unreal as unreal;
