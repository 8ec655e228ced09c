namespace MongCai.Domain.Dossiers.Components;

/// <summary>Where a component of a dossier comes from. A closed set.</summary>
public abstract record ComponentSource
{
    private ComponentSource()
    {
    }

    /// <summary>The electronic file of the component, where there is one.</summary>
    public abstract FileReference? File { get; }

    /// <summary>True where nothing new was handed in: the data were there already (<i>tái sử dụng dữ liệu</i>).</summary>
    public abstract bool IsReused { get; }

    /// <summary>Handed in on paper, and not digitized.</summary>
    public sealed record Paper : ComponentSource
    {
        /// <inheritdoc/>
        public override FileReference? File => null;

        /// <inheritdoc/>
        public override bool IsReused => false;
    }

    /// <summary>Attached by the applicant as a file.</summary>
    public sealed record Attached(FileReference File) : ComponentSource
    {
        /// <inheritdoc/>
        public override FileReference File { get; } = File;

        /// <inheritdoc/>
        public override bool IsReused => false;
    }

    /// <summary>Handed in on paper and digitized by the agency (<i>số hóa</i>), the officer signing the copy (Decree 118/2025/NĐ-CP Art 17).</summary>
    public sealed record Digitized(FileReference File) : ComponentSource
    {
        /// <inheritdoc/>
        public override FileReference File { get; } = File;

        /// <inheritdoc/>
        public override bool IsReused => false;
    }

    /// <summary>An electronic copy certified from the original (<i>bản sao chứng thực điện tử</i>).</summary>
    public sealed record CertifiedCopy(FileReference File) : ComponentSource
    {
        /// <inheritdoc/>
        public override FileReference File { get; } = File;

        /// <inheritdoc/>
        public override bool IsReused => false;
    }

    /// <summary>Taken from the store of results (<i>kho kết quả</i>): the result of an earlier procedure stands in for the paper.</summary>
    public sealed record ResultStore(string ResultCode) : ComponentSource
    {
        /// <inheritdoc/>
        public override FileReference? File => null;

        /// <inheritdoc/>
        public override bool IsReused => true;
    }

    /// <summary>Read from the national population database.</summary>
    public sealed record PopulationDatabase : ComponentSource
    {
        /// <inheritdoc/>
        public override FileReference? File => null;

        /// <inheritdoc/>
        public override bool IsReused => true;
    }

    /// <summary>Taken from another dossier of the same applicant.</summary>
    public sealed record OtherDossier(DossierCode Dossier) : ComponentSource
    {
        /// <inheritdoc/>
        public override FileReference? File => null;

        /// <inheritdoc/>
        public override bool IsReused => true;
    }
}
