//! What the analysis says: inert data that renderers print.

mod finding;
mod lines;
mod names;
mod observed;
mod obstacle;
mod owner;
mod problem;

pub use self::finding::{
    CallBy, Confidence, Context, ContextKind, Coverage, Edit, Finding, Fix, Helper, LeftOut, Notice, Report,
    Step, StepKind,
};
pub(crate) use self::lines::LineStarts;
pub use self::lines::Lines;
pub(crate) use self::names::first_of;
pub use self::observed::{Evidence, EvidenceKind, Observations, Unexplained};
pub use self::obstacle::Obstacle;
pub use self::owner::Owners;
pub use self::problem::Problem;
