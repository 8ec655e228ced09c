namespace MongCai.Domain.Surveys;

/// <summary>The standard normal distribution.</summary>
internal static class NormalDistribution
{
    private const double CentralHalfWidth = 0.425;

    private static ReadOnlySpan<double> CentralNumerator =>
    [
        2.50908_09287_30122_6727e+3, 3.34305_75583_58812_8105e+4, 6.72657_70927_00870_0853e+4, 4.59219_53931_54987_1457e+4,
        1.37316_93765_50946_1125e+4, 1.97159_09503_06551_4427e+3, 1.33141_66789_17843_7745e+2, 3.38713_28727_96366_6080e+0,
    ];

    private static ReadOnlySpan<double> CentralDenominator =>
    [
        5.22649_52788_52854_5610e+3, 2.87290_85735_72194_2674e+4, 3.93078_95800_09271_0610e+4, 2.12137_94301_58659_5867e+4,
        5.39419_60214_24751_1077e+3, 6.87187_00749_20579_0830e+2, 4.23133_30701_60091_1252e+1, 1.0,
    ];

    private static ReadOnlySpan<double> TailNumerator =>
    [
        7.74545_01427_83414_07640e-4, 2.27238_44989_26918_45833e-2, 2.41780_72517_74506_11770e-1, 1.27045_82524_52368_38258e+0,
        3.64784_83247_63204_60504e+0, 5.76949_72214_60691_40550e+0, 4.63033_78461_56545_29590e+0, 1.42343_71107_49683_57734e+0,
    ];

    private static ReadOnlySpan<double> TailDenominator =>
    [
        1.05075_00716_44416_84324e-9, 5.47593_80849_95344_94600e-4, 1.51986_66563_61645_71966e-2, 1.48103_97642_74800_74590e-1,
        6.89767_33498_51000_04550e-1, 1.67638_48301_83803_84940e+0, 2.05319_16266_37758_82187e+0, 1.0,
    ];

    /// <summary>The value that a standard normal variable stays below with a probability from 0.5 to 0.99999, to about 16 digits.</summary>
    /// <remarks>Wichura's algorithm AS 241, Applied Statistics 37 (1988) 477–484, without its branch for the farthest tail.</remarks>
    internal static double Quantile(double probability)
    {
        double offset = probability - 0.5;
        if (offset <= CentralHalfWidth)
        {
            double central = (CentralHalfWidth * CentralHalfWidth) - (offset * offset);
            return offset * Polynomial(CentralNumerator, central) / Polynomial(CentralDenominator, central);
        }

        double tail = Math.Sqrt(-Math.Log(1 - probability)) - 1.6;
        return Polynomial(TailNumerator, tail) / Polynomial(TailDenominator, tail);
    }

    private static double Polynomial(ReadOnlySpan<double> coefficients, double x)
    {
        double value = 0;
        foreach (double coefficient in coefficients)
        {
            value = (value * x) + coefficient;
        }

        return value;
    }
}
