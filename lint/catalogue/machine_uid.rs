//! machine_uid 0.6.0.

use std::error::Error;
pub use machine_id::get_machine_id as get;
pub mod machine_id {
    use std::error::Error;
    #[blocking(fs)] pub fn get_machine_id() -> Result<String, Box<dyn Error>> {}
}
