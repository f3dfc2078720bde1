//! num_cpus 1.17.0.

pub fn get() -> usize {}
pub fn get_physical() -> usize {}
