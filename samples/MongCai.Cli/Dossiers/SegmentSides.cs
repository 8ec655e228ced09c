namespace MongCai.Cli.Dossiers;

/// <summary>The sides of a segment by the numbers of their values; 0 is a side left open.</summary>
internal record struct SegmentSides(int Agency, int Level, int Field, int FieldCode, int Procedure, int Channel, int OnlineLevel, int OverdueCause);
