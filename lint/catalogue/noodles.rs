//! noodles 0.119.0.

pub use noodles_bam as bam;
pub use noodles_bgzf as bgzf;
pub use noodles_fasta as fasta;
pub use noodles_fastq as fastq;
pub use noodles_sam as sam;
pub use noodles_vcf as vcf;
